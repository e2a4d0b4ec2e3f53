import * as v from 'valibot';
import { wishId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { day, instant } from './time';
import { wishChanged } from './wishes';
import {
  MAX_HELP_MINUTES,
  MAX_HELPER_NAME,
  MAX_WISH_REASON,
  OFFICE_SOURCES,
  SETTLEMENTS,
  WISH_KINDS,
  WISH_QUEUES,
  WISH_STATUSES,
} from './wishes.labels';

const minutes = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MAX_HELP_MINUTES));

const queued = v.strictObject({
  id: wishId,
  kind: v.picklist(WISH_KINDS),
  title: v.string(),
  area: v.string(),
  status: v.picklist(WISH_STATUSES),
  askedAt: instant,
  needBy: day,
  /** Until when the desk should have done its part; `null`: nothing waits for it. */
  until: v.nullable(instant),
  reports: v.number(),
});
export type QueuedWish = v.InferOutput<typeof queued>;

const STAFF = 'community staff and lead of its community, never about what they asked for or help with';

/** Help wanted (邻里互助): verified, found, given, confirmed. */
export const wishHelp = {
  'wishes.listDesk': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(WISH_QUEUES), ...page }),
    output: pageOf(queued),
    who: 'community staff and lead of that community or of one above it',
    errors: [],
  }),
  'wishes.verify': operation({
    kind: 'change',
    input: v.strictObject({
      wishId,
      accept: v.boolean(),
      /** The reason where it is declined. */
      words: words(MAX_WISH_REASON),
      minorsWelcome: v.optional(v.boolean(), false),
    }),
    output: wishChanged,
    who: `${STAFF}; also about what was reported; an appeal is not decided by who decided first`,
    errors: ['STATE_NOT_ALLOWED', 'DECIDER_DECIDED_BEFORE'],
  }),
  'wishes.recordSource': operation({
    kind: 'change',
    input: v.strictObject({
      wishId,
      source: v.picklist(OFFICE_SOURCES),
      /** Which office or society: 区民政局. */
      to: words(MAX_HELPER_NAME),
      outcome: v.picklist(['waiting', 'accepted', 'declined']),
      words: v.optional(maybeWords(MAX_WISH_REASON), ''),
    }),
    /** `claimed`: they do it. Declined by everybody who was asked, the next source opens. */
    output: wishChanged,
    who: `${STAFF}, while that source is being asked`,
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'wishes.claim': operation({
    kind: 'change',
    input: v.strictObject({ wishId }),
    output: wishChanged,
    who: 'a registered volunteer with a residence or an office in its district, not for their own; one wins',
    errors: ['STATE_NOT_ALLOWED', 'NOT_REGISTERED', 'GUARDIAN_MISSING', 'ADULTS_ONLY'],
  }),
  'wishes.giveBack': operation({
    kind: 'change',
    input: v.strictObject({ wishId, words: words(MAX_WISH_REASON) }),
    /** `open` again, or the next source where an office gives it back. */
    output: wishChanged,
    who: 'the volunteer who helps; for an office or society the staff',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'wishes.finish': operation({
    kind: 'change',
    input: v.strictObject({
      wishId,
      /** The time really given, without the way there; needed of a volunteer, not of an office. */
      minutes: v.optional(v.nullable(minutes), null),
      day,
      words: v.optional(maybeWords(MAX_WISH_REASON), ''),
    }),
    output: wishChanged,
    who: 'the volunteer who helps; for an office or society the staff',
    errors: ['STATE_NOT_ALLOWED', 'MINUTES_MISSING', 'DAY_WRONG'],
  }),
  'wishes.confirm': operation({
    kind: 'change',
    input: v.strictObject({ wishId, words: v.optional(maybeWords(MAX_WISH_REASON), '') }),
    /** With it the time that the helper stated is service. */
    output: wishChanged,
    who: 'who asked',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'wishes.dispute': operation({
    kind: 'change',
    input: v.strictObject({ wishId, words: words(MAX_WISH_REASON) }),
    output: wishChanged,
    who: 'who asked and the volunteer who helps, while it is being helped with or waits to be confirmed',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'wishes.settle': operation({
    kind: 'change',
    input: v.strictObject({
      wishId,
      outcome: v.picklist(SETTLEMENTS),
      /** Where help was given by a volunteer: the time that both sides can be credited with. */
      minutes: v.optional(v.nullable(minutes), null),
      words: words(MAX_WISH_REASON),
    }),
    output: wishChanged,
    who: STAFF,
    errors: ['STATE_NOT_ALLOWED', 'MINUTES_MISSING'],
  }),
  'wishes.openContact': operation({
    kind: 'change',
    input: v.strictObject({ wishId, reason: words(100) }),
    /** The other side, in the clear; each look is recorded with its reason and told in the story. */
    output: v.strictObject({
      name: v.string(),
      phone: v.nullable(v.string()),
      address: v.nullable(v.string()),
      /** Who asked for them, where somebody did. */
      askedBy: v.nullable(v.strictObject({ name: v.string(), phone: v.nullable(v.string()) })),
    }),
    who: 'the volunteer who helps and who asked, each about the other, until it is over; the staff of its community',
    errors: ['STATE_NOT_ALLOWED'],
  }),
};
