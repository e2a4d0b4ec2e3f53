import * as v from 'valibot';
import { operation } from './operation';
import { territoryId } from './territory';
import { maybeWords } from './text';
import { day, instant } from './time';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** 志愿服务记录 in the national data items. A part of the slice `hours`. */
export const hoursLedger = {
  'hours.exportLedger': operation({
    kind: 'change',
    input: v.strictObject({
      within: territoryId,
      /** The first and the last day of service. */
      from: day,
      until: day,
      /** Whole names instead of family names; somebody has to say what for. */
      fullNames: v.boolean(),
      words: v.optional(maybeWords(100), ''),
    }),
    output: v.strictObject({
      /** What a person sees when saving it: `志愿服务记录_2026-11-01_2026-11-30.xlsx`. */
      name: v.string(),
      /** The whole file: no copy of it lies anywhere in the cloud. */
      base64: v.string(),
      at: instant,
      rows: count,
      minutes: count,
    }),
    who: 'staff and lead of that community or of the one around it; that they did is recorded',
    errors: ['LEDGER_TOO_LONG', 'REASON_MISSING'],
  }),
};
