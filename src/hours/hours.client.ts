import type { InputOf } from '#types/contract';
import { callOperation } from '../shared/api/call';
import { learnSentences } from '../shared/format/error-text';
import { VOLUNTEERING_ERRORS } from '../shared/format/volunteering-errors';

learnSentences(VOLUNTEERING_ERRORS);

type RecordId = InputOf<'hours.get'>['recordId'];
type SheetId = InputOf<'hours.check'>['sheetId'];
/** Ids come from addresses of pages; the server parses them anew. */
export const recordOf = (text: string) => text as RecordId;
export const sheetOf = (text: string) => text as SheetId;

/** Rows of a first page: what fits into a light setData. */
const ROWS = 12;

export const readMine = (cursor: string | null) => callOperation('hours.mine', { cursor, limit: ROWS });
export const getRecord = (id: string) => callOperation('hours.get', { recordId: recordOf(id) });
export const listSheets = (cursor: string | null) =>
  callOperation('hours.listSheets', { cursor, limit: ROWS });
export const checkSheet = (id: string) => callOperation('hours.check', { sheetId: sheetOf(id) });
export const printSheet = (id: string) => callOperation('papers.printSheet', { sheetId: sheetOf(id) });
/** Of one activity, for its leaders; before anything is recorded it looks like what does not exist. */
export const listActivity = (activityId: string, cursor: string | null) =>
  callOperation('hours.listActivity', {
    activityId: activityId as InputOf<'hours.listActivity'>['activityId'],
    cursor,
    limit: ROWS,
  });
export const listOpen = (within: string, cursor: string | null) =>
  callOperation('hours.listOpen', {
    within: within as InputOf<'hours.listOpen'>['within'],
    cursor,
    limit: ROWS,
  });
