import * as v from 'valibot';
import { wishId } from './ids';
import { queuedModeration, reportReason } from './moderation';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { day, instant } from './time';
import {
  INQUIRY_OUTCOMES,
  MAX_WISH_REASON,
  MAX_WISH_TITLE,
  MAX_WISH_WORDS,
  WISH_ACTIONS,
  WISH_EVENTS,
  WISH_KINDS,
  WISH_RELATIONS,
  WISH_SOURCES,
  WISH_STATUSES,
} from './wishes.labels';

const kind = v.picklist(WISH_KINDS);
const status = v.picklist(WISH_STATUSES);
const mobile = v.pipe(v.string(), v.trim(), v.regex(/^1\d{10}$/));

/** As everybody in the district sees it: whose it is and at which door is no part of it. */
const summary = v.strictObject({
  id: wishId,
  kind,
  title: v.string(),
  words: v.string(),
  /** 友爱街社区 · 第2网格 */
  area: v.string(),
  needBy: day,
  askedAt: instant,
  status,
  /** Where help is being looked for, or was found; `null`: not yet. */
  source: v.nullable(v.picklist(WISH_SOURCES)),
  /** Somebody asked for somebody else. */
  onBehalf: v.boolean(),
  /** The community thinks it fit for a volunteer who is not of age. */
  minorsWelcome: v.boolean(),
});
export type WishSummary = v.InferOutput<typeof summary>;

const mine = v.strictObject({
  ...summary.entries,
  role: v.picklist(['asker', 'helper']),
  changedAt: instant,
});
export type MyWish = v.InferOutput<typeof mine>;

const inquiry = v.strictObject({
  to: v.string(),
  at: instant,
  outcome: v.picklist(INQUIRY_OUTCOMES),
  words: v.string(),
});
/** One source: since when, until when it had time, whom the desk asked there and what came of it. */
const source = v.strictObject({
  source: v.picklist(WISH_SOURCES),
  from: instant,
  until: v.nullable(instant),
  endedAt: v.nullable(instant),
  inquiries: v.array(inquiry),
});
export type WishSourceRound = v.InferOutput<typeof source>;

const contact = v.strictObject({ name: v.string(), phone: v.nullable(v.string()) });
/** Masked: `李**`, `139****0001`; the door is not part of it. */
const parties = v.strictObject({
  asker: contact,
  beneficiary: v.nullable(v.strictObject({ ...contact.entries, relation: v.picklist(WISH_RELATIONS) })),
  helper: v.nullable(
    v.strictObject({
      /** A volunteer's name stands in full for whom they help; an office or society has a name only. */
      name: v.string(),
      number: v.nullable(v.string()),
      phone: v.nullable(v.string()),
    }),
  ),
});
const report = v.strictObject({ minutes: v.nullable(v.number()), day, words: v.string(), at: instant });

const detail = v.strictObject({
  ...summary.entries,
  /** What the reader is to it: whoever is nothing reads the public part alone. */
  role: v.picklist(['asker', 'helper', 'staff', 'neighbour']),
  may: v.array(v.picklist(WISH_ACTIONS)),
  parties: v.nullable(parties),
  sources: v.array(source),
  report: v.nullable(report),
  /** When something happens by itself: the desk should have answered, a source, a claim or a confirmation ends. */
  until: v.nullable(instant),
  /** Why it was declined, or what is disputed. */
  reason: v.nullable(v.string()),
  /** For the desk: what WeChat's check said, and what people reported. */
  moderation: v.nullable(v.strictObject(queuedModeration)),
  story: v.array(
    v.strictObject({ at: instant, kind: v.picklist(WISH_EVENTS), by: v.string(), words: v.string() }),
  ),
});
export type WishDetail = v.InferOutput<typeof detail>;

export const wishChanged = v.strictObject({ wishId, status });

export const NEIGHBOURHOOD = 'anyone with a residence or an office in its district';

/** Help wanted (邻里互助): asked for, read, taken back. */
export const wishes = {
  'wishes.ask': operation({
    kind: 'change',
    input: v.strictObject({
      kind,
      title: words(MAX_WISH_TITLE),
      words: words(MAX_WISH_WORDS),
      /** The last day on which help is of use. */
      needBy: day,
      /** For oneself: one's residence. For somebody else: their building or flat. */
      place: v.strictObject({ territory: territoryId, detail: v.optional(maybeWords(40), '') }),
      behalf: v.optional(
        v.nullable(
          v.strictObject({
            name: words(20),
            relation: v.picklist(WISH_RELATIONS),
            phone: v.optional(v.nullable(mobile), null),
          }),
        ),
        null,
      ),
    }),
    output: wishChanged,
    who: 'anyone who gave a name: for themselves at their residence, for their family, or as a worker for a resident',
    errors: [
      'NAME_MISSING',
      'PHONE_MISSING',
      'RESIDENCE_MISSING',
      'PLACE_UNKNOWN',
      'RELATION_WRONG',
      'NEED_BY_WRONG',
      'WORDS_HOLD_CONTACT',
      'WISHES_FULL',
    ],
  }),
  'wishes.list': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, kind: v.optional(v.nullable(kind), null), ...page }),
    /** What waits for a neighbour; the soonest needed first. */
    output: pageOf(summary),
    who: NEIGHBOURHOOD,
    errors: [],
  }),
  'wishes.listMine': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    /** Asked for or helped with by oneself, the last changed first. */
    output: pageOf(mine),
    who: 'anyone, their own',
    errors: [],
  }),
  'wishes.get': operation({
    kind: 'query',
    input: v.strictObject({ wishId }),
    output: detail,
    who: `who asked, who helps, community staff and lead of its community; the public part ${NEIGHBOURHOOD} while it is public`,
    errors: [],
  }),
  'wishes.appeal': operation({
    kind: 'change',
    input: v.strictObject({ wishId, words: words(MAX_WISH_REASON) }),
    output: wishChanged,
    who: 'who asked, once, after it was declined',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'wishes.withdraw': operation({
    kind: 'change',
    input: v.strictObject({ wishId, words: v.optional(maybeWords(MAX_WISH_REASON), '') }),
    output: wishChanged,
    who: 'who asked, before somebody says to have helped',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'wishes.report': operation({
    kind: 'change',
    input: v.strictObject({ wishId, reason: reportReason }),
    output: v.strictObject({ wishId, reports: v.number() }),
    who: `${NEIGHBOURHOOD}, while it waits for a neighbour, not about their own; once`,
    errors: ['STATE_NOT_ALLOWED'],
  }),
};
