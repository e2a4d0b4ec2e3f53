import * as v from 'valibot';
import { followed, phoneCode } from './community';
import { personId } from './ids';
import { GROUPS } from './notices.labels';
import { operation } from './operation';
import { membership, role } from './roles';
import { TEMPLATES } from './templates.labels';
import { territoryId } from './territory';
import { words } from './text';
import { instant } from './time';

const template = v.picklist(TEMPLATES);

/** What is known of a person's leave for one subscription message. `left: null`: never counted. */
const credit = v.strictObject({
  template,
  accepted: v.number(),
  refused: v.number(),
  sent: v.number(),
  left: v.nullable(v.number()),
});

/** Everything kept about a person in their own document, in the clear: it is theirs. */
const myData = v.strictObject({
  personId,
  name: v.string(),
  phone: v.nullable(v.string()),
  workPhone: v.nullable(v.string()),
  since: v.nullable(instant),
  /** Also the ended ones, with their periods. */
  memberships: v.array(v.strictObject({ ...membership.entries, label: v.string() })),
  history: v.array(
    v.strictObject({ at: instant, kind: v.string(), role, territory: territoryId, words: v.string() }),
  ),
  consents: v.array(
    v.strictObject({ version: v.string(), decision: v.picklist(['accepted', 'withdrawn']), at: instant }),
  ),
  groups: v.array(v.picklist(GROUPS)),
  followed: v.nullable(followed),
  credits: v.array(credit),
});
export type MyData = v.InferOutput<typeof myData>;

/** What people see, correct, decide and end of their own. */
export const account = {
  'community.recordSubscriptions': operation({
    kind: 'change',
    input: v.strictObject({
      /** What WeChat's question about messages was answered with; at most five templates in one question. */
      answers: v.pipe(
        v.array(v.strictObject({ template, answer: v.picklist(['accept', 'reject']) })),
        v.minLength(1),
        v.maxLength(5),
      ),
    }),
    output: v.strictObject({ credits: v.array(credit) }),
    who: 'anyone who comes from WeChat, for themselves',
    errors: [],
  }),
  'community.getMyData': operation({
    kind: 'query',
    input: v.strictObject({}),
    output: myData,
    who: 'anyone who comes from WeChat, about themselves',
    errors: [],
  }),
  'community.decidePrivacy': operation({
    kind: 'change',
    beforePrivacy: true,
    input: v.strictObject({
      version: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
      decision: v.picklist(['accepted', 'withdrawn']),
    }),
    output: v.strictObject({ privacyAccepted: v.boolean() }),
    who: 'anyone who comes from WeChat, for themselves; accepting makes the person known',
    errors: ['PRIVACY_VERSION_OLD'],
  }),
  'community.correctName': operation({
    kind: 'change',
    input: v.strictObject({ name: words(20) }),
    output: v.strictObject({ name: v.string() }),
    who: 'anyone, their own name; not while it stands on a public board',
    errors: ['NAME_IS_PUBLISHED'],
  }),
  'community.correctPhone': operation({
    kind: 'change',
    input: v.strictObject({ phoneCode }),
    output: v.strictObject({ phone: v.string() }),
    who: 'anyone, their own number, confirmed by WeChat',
    errors: ['PHONE_CODE_INVALID', 'WECHAT_UNAVAILABLE'],
  }),
  'community.declareGroups': operation({
    kind: 'change',
    /** All of them: what is left out is taken back. */
    input: v.strictObject({ groups: v.pipe(v.array(v.picklist(GROUPS)), v.maxLength(GROUPS.length)) }),
    output: v.strictObject({ groups: v.array(v.picklist(GROUPS)) }),
    who: 'anyone known, about themselves',
    errors: [],
  }),
  'community.follow': operation({
    kind: 'change',
    input: v.strictObject({ community: territoryId }),
    output: v.strictObject({ followed: v.nullable(followed) }),
    who: 'anyone known, for themselves: what they read about while they live in none of our communities',
    errors: ['PLACE_UNKNOWN'],
  }),
  'community.showCode': operation({
    kind: 'change',
    input: v.strictObject({}),
    /** Eight digits, good for ten minutes at most; the name is empty until they gave one. */
    output: v.strictObject({ code: v.string(), until: instant, name: v.string() }),
    who: 'anyone known, for themselves: whoever appoints them types or scans it',
    errors: [],
  }),
  'community.closeAccount': operation({
    kind: 'change',
    beforePrivacy: true,
    input: v.strictObject({}),
    output: v.strictObject({ closedAt: instant }),
    who: 'anyone, their own account; not while they hold an office',
    errors: ['OFFICE_HELD'],
  }),
};
