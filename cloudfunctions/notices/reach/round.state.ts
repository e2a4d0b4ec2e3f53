import type { Aggregate } from '#kernel/aggregate';
import { minuteOf } from '#kernel/instant';
import { thing } from '#kernel/message-fields';
import { type MessageDraft, queueMessage } from '#kernel/outbox';
import type { Person } from '#kernel/person';
import type { NoticeId } from '#types/ids';
import type { Audience } from '#types/notices';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { concerns } from '../notice/audience.state';
import type { NoticeDocument } from '../notice/notice.state';
import { indexed, type SheetDocument } from './sheet.state';

/** A walk through territories, building by building, that makes a sheet of each. How far it came is written down. */
export type RoundDocument = Aggregate & {
  notice: NoticeId | null;
  digest: string | null;
  territories: readonly TerritoryId[];
  startedAt: Instant;
  /** Which of the territories, and the last place in it that is done. */
  at: number;
  after: TerritoryId | null;
  /** `null`: every building has its sheet. */
  wakeAt: Instant | null;
};

export const beginRound = (
  about: { _id: string; notice: NoticeId | null; digest: string | null; territories: readonly TerritoryId[] },
  now: Instant,
): RoundDocument => ({ ...about, rev: 1, keys: [], startedAt: now, at: 0, after: null, wakeAt: now });

/** @param last the last place of the page that was just done; `null`: the territory is done */
export const goOn = (round: RoundDocument, last: TerritoryId | null): RoundDocument => {
  const moved = last === null ? { ...round, at: round.at + 1, after: null } : { ...round, after: last };
  const isOver = moved.at >= moved.territories.length;
  return { ...moved, rev: round.rev + 1, wakeAt: isOver ? null : round.wakeAt };
};

export const stopRound = (round: RoundDocument): RoundDocument => ({
  ...round,
  rev: round.rev + 1,
  wakeAt: null,
});

export type Told = Pick<NoticeDocument, '_id' | 'title' | 'lead' | 'label' | 'publishedAt' | 'audience'>;
type Fields = Pick<MessageDraft, 'template' | 'page' | 'fields'>;

/** 紧急通知提醒: 标题 thing1, 内容 thing2, 发布单位 thing3, 时间 time4. */
const urgentMessage = (notice: Told, now: Instant): Fields => ({
  template: 'notice.urgent',
  page: `notices/pages/detail/index?id=${notice._id}`,
  fields: {
    thing1: thing(notice.title),
    thing2: thing(notice.lead),
    thing3: thing(notice.label),
    time4: minuteOf(notice.publishedAt ?? now),
  },
});

/** 社区信息汇总: 内容 thing1, 标题 thing2, 时间 time3. */
const digestMessage = (notices: readonly Told[], now: Instant): Fields => {
  const [first] = notices;
  const single = first && notices.length === 1;
  return {
    template: 'notice.digest',
    page: single ? `notices/pages/detail/index?id=${first._id}` : 'notices/pages/feed/index',
    fields: {
      thing1: thing(`今天有${notices.length}条新信息`),
      thing2: thing(first?.title ?? ''),
      time3: minuteOf(now),
    },
  };
};

type Resident = Pick<Person, '_id' | 'home' | 'groups' | 'memberships' | 'openid'>;

const isMeant = (audience: Audience, { home, groups }: Resident): boolean =>
  home !== null && concerns(audience, home, groups);

/** Whoever moved in since was told, if at all, where they lived before. */
const livedThere = ({ home, memberships }: Resident, since: Instant): boolean =>
  memberships.some(({ role, territory, from }) => role === 'resident' && territory === home && from <= since);

export type Building = { _id: TerritoryId; name: string; households: number };

/** What one building's people are told in a round; those whom nothing concerns are not on it. */
export const sheetFor = (
  round: Pick<RoundDocument, '_id' | 'notice' | 'digest' | 'startedAt'>,
  { _id, name, households }: Building,
  residents: readonly Resident[],
  notices: readonly Told[],
  now: Instant,
): SheetDocument => {
  const told = residents
    .filter((resident) => resident.openid !== '' && livedThere(resident, round.startedAt))
    .map((resident) => ({ resident, about: notices.filter(({ audience }) => isMeant(audience, resident)) }))
    .filter(({ about }) => about.length > 0);
  return indexed({
    _id: round.notice === null ? `digest.${_id}` : `${round.notice}.${_id}`,
    rev: 1,
    keys: [],
    kind: 'sheet' as const,
    notice: round.notice,
    digest: round.digest,
    building: _id,
    label: name,
    households,
    people: told.map(({ resident }) => ({ person: resident._id, household: resident.home ?? _id })),
    visits: [],
    outbox: told.map(({ resident, about: [first, ...others] }) => {
      if (!first) throw new Error('nobody is told of nothing');
      const message =
        round.notice === null ? digestMessage([first, ...others], now) : urgentMessage(first, now);
      return queueMessage({ id: resident._id, to: { person: resident._id }, ...message }, now);
    }),
  });
};
