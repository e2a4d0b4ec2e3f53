import * as v from 'valibot';
import { MAX_LEDGER_ACTIVITIES } from './activities.labels';
import { status, whole } from './activity-shapes';
import { activityId } from './ids';
import { operation } from './operation';
import { territoryId } from './territory';
import { maybeWords } from './text';
import { day, instant } from './time';
import { SERVICE_KINDS } from './volunteers.labels';

const count = whole(0, Number.MAX_SAFE_INTEGER);
/** What began on these days, the last one included; at most so many days and activities. */
const period = { within: territoryId, from: day, until: day };

const numbers = {
  /** Who had a place when it ended: those that withdrew or waited are not in. */
  signedUp: count,
  came: count,
  absent: count,
  /** People whose presence somebody still has to decide. */
  flagged: count,
  /** The time really given, in whole minutes; counted once the activity is settled. */
  minutes: count,
};

const line = v.strictObject({
  id: activityId,
  title: v.string(),
  team: v.string(),
  kind: v.picklist(SERVICE_KINDS),
  status,
  startsAt: instant,
  endsAt: instant,
  places: count,
  ...numbers,
});
export type LedgerLine = v.InferOutput<typeof line>;

const totals = v.strictObject({
  activities: count,
  /** Different people who came to at least one of them. */
  volunteers: count,
  ...numbers,
});
export type LedgerTotals = v.InferOutput<typeof totals>;

const who = 'staff and lead of that community or of the one around it';
const errors = ['LEDGER_TOO_LONG'] as const;

/** 志愿服务台账: what a community answers for, one line an activity. A part of the slice `activities`. */
export const ledger = {
  'activities.ledger': operation({
    kind: 'query',
    input: v.strictObject(period),
    /** Cancelled ones too, drafts never; the newest first. */
    output: v.strictObject({ totals, items: v.pipe(v.array(line), v.maxLength(MAX_LEDGER_ACTIVITIES)) }),
    who,
    errors: [...errors],
  }),
  'activities.exportLedger': operation({
    kind: 'change',
    input: v.strictObject({
      ...period,
      /** Whole names instead of family names; somebody has to say what for. */
      fullNames: v.boolean(),
      words: v.optional(maybeWords(100), ''),
    }),
    output: v.strictObject({
      /** What a person sees when saving it, with its ending: `志愿服务台账.xlsx`. */
      name: v.string(),
      /** The whole file: no copy of it lies anywhere in the cloud. */
      base64: v.string(),
      at: instant,
      totals,
    }),
    who: `${who}; that they did is recorded`,
    errors: [...errors, 'REASON_MISSING'],
  }),
};
