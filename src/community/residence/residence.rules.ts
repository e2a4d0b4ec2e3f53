import type { ChosenPlace } from '../../shared/place/place.types';

export type ResidenceDraft = { name: string; place: ChosenPlace | null; unit: string; room: string };

export const EMPTY_RESIDENCE: ResidenceDraft = { name: '', place: null, unit: '', room: '' };

export type ResidenceProblems = Partial<Record<'name' | 'place' | 'room', string>>;

const UNIT = /^\d{1,2}$/;
const ROOM = /^\d{2,4}$/;

/** Unit and room as the contract wants them: `1-302`; `null` while they are not complete. */
export function roomOf({ unit, room }: Pick<ResidenceDraft, 'unit' | 'room'>): string | null {
  const [u, r] = [unit.trim(), room.trim()];
  return UNIT.test(u) && ROOM.test(r) ? `${u}-${r}` : null;
}

export function residenceProblems(draft: ResidenceDraft): ResidenceProblems {
  return {
    ...(draft.name.trim() === '' ? { name: '请填写姓名' } : {}),
    ...(draft.place === null ? { place: '请选择您住的楼' } : {}),
    ...(roomOf(draft) === null ? { room: '请填单元号和房号，例如 1 单元 302' } : {}),
  };
}
