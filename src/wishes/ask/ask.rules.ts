import type { Me } from '#types/community';
import type { InputOf } from '#types/contract';
import type { WishKind, WishRelation } from '#types/wishes.labels';
import type { ChosenPlace } from '../../shared/place/place.types';

type Input = InputOf<'wishes.ask'>;

export type AskDraft = {
  kind: WishKind | null;
  title: string;
  words: string;
  /** Days from today; a draft that is days old still means as many. */
  days: string;
  /** `null`: for oneself. */
  relation: WishRelation | null;
  name: string;
  phone: string;
  place: ChosenPlace | null;
  detail: string;
};

export const DAYS = ['1', '3', '7', '14', '30', '60'] as const;
export const EMPTY_DRAFT: AskDraft = {
  kind: null,
  title: '',
  words: '',
  days: '14',
  relation: null,
  name: '',
  phone: '',
  place: null,
  detail: '',
};

const DAY_MS = 86_400_000;
const SHANGHAI_MS = 8 * 3_600_000;
/** The day in Asia/Shanghai, `days` from now. */
export const dayFrom = (now: number, days: number): string =>
  new Date(now + SHANGHAI_MS + days * DAY_MS).toISOString().slice(0, 10);

type Home = Me['residence'];

export type Problems = Partial<Record<'kind' | 'title' | 'words' | 'name' | 'phone' | 'place', string>>;

export function problemsOf(draft: AskDraft, home: Home): Problems {
  const { relation, phone } = draft;
  return {
    ...(draft.kind === null && { kind: '请选一类' }),
    ...(draft.title.trim() === '' && { title: '请写一个简短的标题' }),
    ...(draft.words.trim() === '' && { words: '请写几句话，说说要帮什么' }),
    ...(relation !== null && draft.name.trim() === '' && { name: '请写对方的姓名' }),
    ...(relation !== null &&
      phone.trim() !== '' &&
      !/^1\d{10}$/.test(phone.trim()) && { phone: '请写 11 位手机号' }),
    ...(relation !== null && draft.place === null && { place: '请选对方住的楼栋' }),
    ...(relation === null && home === null && { place: '请先登记您的住处' }),
  };
}

const behalfOf = ({ relation, name, phone }: AskDraft): Input['behalf'] =>
  relation && { relation, name: name.trim(), phone: phone.trim() === '' ? null : phone.trim() };

/** The wish as it is sent; `null` while something is missing. */
export function wishOf(draft: AskDraft, home: Home, now: number): Input | null {
  if (draft.kind === null || Object.keys(problemsOf(draft, home)).length > 0) return null;
  const territory = draft.relation === null ? home?.household : draft.place?.territory;
  if (!territory) return null;
  return {
    kind: draft.kind,
    title: draft.title.trim(),
    words: draft.words.trim(),
    needBy: dayFrom(now, Number(draft.days)),
    place: {
      territory: territory as Input['place']['territory'],
      detail: draft.relation ? draft.detail.trim() : '',
    },
    behalf: behalfOf(draft),
  };
}
