import * as v from 'valibot';
import { CALENDAR_STATES, FINDINGS, MAX_OBJECTION_WORDS, RHYTHMS } from './disclosure.labels';
import { disclosureClass, period } from './disclosure-item';
import { itemId, objectionId } from './ids';
import { REPORT_REASONS } from './moderation.labels';
import { objection, objectionKind, objectionState, screenedObjection } from './objection';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { words } from './text';
import { day } from './time';

const count = v.number();

const changed = v.strictObject({ objectionId, state: objectionState, rev: count, held: v.boolean() });
const target = { objectionId, rev: v.pipe(v.number(), v.integer(), v.minValue(1)) };
const STALE = ['REVISION_STALE', 'STATE_NOT_ALLOWED'] as const;

const days = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60));

/** What holds in a community: the settings of its path over the product's defaults, with where they are written. */
export const disclosureRules = v.strictObject({
  rhythms: v.strictObject({
    decision: v.picklist(RHYTHMS),
    hearing: v.picklist(RHYTHMS),
    deliberation: v.picklist(RHYTHMS),
    funds: v.picklist(RHYTHMS),
    relief: v.picklist(RHYTHMS),
    matter: v.picklist(RHYTHMS),
  }),
  /** Days after the end of a month or quarter by which it has to be disclosed. */
  graceDays: days,
  /** Full days that an item is on public display. */
  publicDays: days,
  /** Working days until a question or objection is answered, and again for the committee. */
  answerDays: days,
  funds: v.strictObject({
    /** Least a year, in yuan. */
    officePerThousandHouseholds: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000_000)),
    officeLeast: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000)),
    outreachLeast: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100_000_000)),
  }),
  /** The document that says so. */
  source: words(100),
});
export type DisclosureRules = v.InferOutput<typeof disclosureRules>;

const slot = v.strictObject({
  class: disclosureClass,
  period,
  dueOn: day,
  state: v.picklist(CALENDAR_STATES),
  itemId: v.nullable(itemId),
  /** Somebody at the desk has begun it, or it waits for a second person: nobody else can begin it. */
  begun: v.boolean(),
});
export type CalendarSlot = v.InferOutput<typeof slot>;

const STAFF = 'staff and lead of that community';

/** What residents may ask of a disclosure, and the calendar that makes sure there is one. */
export const disclosureRights = {
  'disclosure.object': operation({
    kind: 'change',
    input: v.strictObject({ itemId, kind: objectionKind, words: words(MAX_OBJECTION_WORDS) }),
    output: changed,
    who: 'anyone with a residence in that community, about what is published',
    errors: ['RESIDENCE_MISSING', 'STATE_NOT_ALLOWED'],
  }),
  'disclosure.answer': operation({
    kind: 'change',
    input: v.strictObject({ ...target, words: words(MAX_OBJECTION_WORDS) }),
    output: changed,
    who: `${STAFF}; never their own`,
    errors: STALE,
  }),
  'disclosure.escalate': operation({
    kind: 'change',
    input: v.strictObject({ ...target, words: words(MAX_OBJECTION_WORDS) }),
    output: changed,
    who: 'who asked it, not content with the answer, or left without one beyond its limit',
    errors: STALE,
  }),
  'disclosure.settle': operation({
    kind: 'change',
    /** Content with the answer. */
    input: v.strictObject(target),
    output: changed,
    who: 'who asked it',
    errors: STALE,
  }),
  'disclosure.conclude': operation({
    kind: 'change',
    input: v.strictObject({ ...target, finding: v.picklist(FINDINGS), words: words(MAX_OBJECTION_WORDS) }),
    output: changed,
    who: 'members of the 居务监督委员会 of that community; never about their own, never who answered it',
    errors: [...STALE, 'CONCLUDER_ANSWERED'],
  }),
  'disclosure.screen': operation({
    kind: 'change',
    /** Shows a text, or keeps it from the public with a reason; what was held or reported is then decided. */
    input: v.strictObject({ ...target, show: v.boolean(), words: words(200) }),
    output: changed,
    who: `${STAFF}; never their own`,
    errors: STALE,
  }),
  'disclosure.report': operation({
    kind: 'change',
    /** Three people take a text out of sight until somebody has looked. */
    input: v.strictObject({ objectionId, reason: v.picklist(REPORT_REASONS) }),
    output: v.strictObject({ objectionId, reports: count }),
    who: 'anyone with a residence or an office in its district, not about their own; once',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'disclosure.listToScreen': operation({
    kind: 'query',
    /** What is held or reported, those due first. */
    input: v.strictObject({ community: territoryId, ...page }),
    output: pageOf(screenedObjection),
    who: STAFF,
    errors: [],
  }),
  'disclosure.listObjections': operation({
    kind: 'query',
    input: v.strictObject({ itemId, ...page }),
    output: pageOf(objection),
    who: 'anyone: what is shown, and their own',
    errors: [],
  }),
  'disclosure.listMyObjections': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(objection),
    who: 'anyone, their own',
    errors: [],
  }),
  'disclosure.listToAnswer': operation({
    kind: 'query',
    /** Those due first. `committee`: what lies with the 居务监督委员会. */
    input: v.strictObject({ community: territoryId, committee: v.optional(v.boolean(), false), ...page }),
    output: pageOf(objection),
    who: `${STAFF}, members of its 居务监督委员会, coordinators of its street, auditors`,
    errors: [],
  }),
  'disclosure.calendar': operation({
    kind: 'query',
    input: v.strictObject({ community: territoryId }),
    output: v.strictObject({
      rules: disclosureRules,
      /** The last periods and the running one, the most urgent first. */
      slots: v.array(slot),
    }),
    who: 'anyone who comes from WeChat: what is owed to everybody may be seen by everybody',
    errors: [],
  }),
};
