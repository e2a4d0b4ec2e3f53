import * as v from 'valibot';
import { SHEET_STATES } from './hours.labels';
import { sheetId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords } from './text';
import { day, instant } from './time';

const sheet = v.strictObject({
  id: sheetId,
  rev: v.number(),
  community: territoryId,
  unit: v.string(),
  from: day,
  until: day,
  minutes: v.number(),
  records: v.number(),
  issuedAt: instant,
  state: v.picklist(SHEET_STATES),
});
export type HoursSheet = v.InferOutput<typeof sheet>;

/** What a stranger who holds the paper may learn, and nothing more. */
const checked = v.strictObject({
  id: sheetId,
  state: v.picklist(SHEET_STATES),
  issuedOn: day,
  /** `null` where it was withdrawn. */
  shows: v.nullable(
    v.strictObject({
      /** 张** */
      name: v.string(),
      minutes: v.number(),
      from: day,
      until: day,
      unit: v.string(),
    }),
  ),
});
export type CheckedSheet = v.InferOutput<typeof checked>;

/** 平台服务记录单: a part of the slice `hours`. The certificate (证明) itself is given by the national system alone. */
export const hourSheets = {
  'hours.orderSheet': operation({
    kind: 'change',
    /** One community a sheet: each answers for what it recorded. Both days count. */
    input: v.strictObject({ community: territoryId, from: day, until: day }),
    output: sheet,
    who: 'a volunteer, of their own hours',
    errors: ['SHEET_PERIOD_WRONG', 'NO_HOURS', 'TOO_MANY_RECORDS'],
  }),
  'hours.listSheets': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(sheet),
    who: 'anyone, their own sheets',
    errors: [],
  }),
  'hours.withdrawSheet': operation({
    kind: 'change',
    input: v.strictObject({ sheetId, words: v.optional(maybeWords(200), '') }),
    output: sheet,
    who: 'whose sheet it is; staff and lead of the community that issued it',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'hours.check': operation({
    kind: 'query',
    input: v.strictObject({ sheetId }),
    output: checked,
    who: 'anyone who holds the paper, without signing in',
    errors: [],
  }),
};
