import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';
import { learnSentences } from '../shared/format/error-text';
import { VOLUNTEERING_ERRORS } from '../shared/format/volunteering-errors';

learnSentences(VOLUNTEERING_ERRORS);

type ActivityId = InputOf<'activities.get'>['activityId'];
type Territory = InputOf<'activities.list'>['within'];
/** Ids come from addresses of pages; the server parses them anew. */
export const idOf = (text: string) => text as ActivityId;
export const within = (text: string) => text as Territory;

/** Rows of a first page: what fits into a light setData. */
const ROWS = 12;

/** @param from a day; `null`: today */
export const listActivities = (
  territory: string,
  from: string | null,
  cursor: string | null,
  limit: number = ROWS,
) => callOperation('activities.list', { within: within(territory), from, cursor, limit });
export const listMyActivities = (cursor: string | null) =>
  callOperation('activities.listMine', { cursor, limit: ROWS });
export const getActivity = (id: string) => callOperation('activities.get', { activityId: idOf(id) });
