import * as v from 'valibot';
import { estateId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import {
  committeeDetail,
  committeeSummary,
  estateDetail,
  estateSummary,
  myHandedIn,
  quarter,
  scores,
} from './rating-shapes';
import { GRADES, MAX_MEMBERS, MAX_RATING_WORDS } from './ratings.labels';
import { territoryId } from './territory';
import { maybeWords } from './text';
import { instant } from './time';

/** 评议: what households say of their property company, and residents of their committee. */
export const ratings = {
  'ratings.list': operation({
    kind: 'query',
    input: v.strictObject({ community: territoryId }),
    output: v.strictObject({ estates: v.array(estateSummary), committee: v.nullable(committeeSummary) }),
    who: 'anyone who comes from WeChat: what is rated there, and what they handed in themselves',
    errors: [],
  }),
  'ratings.getEstate': operation({
    kind: 'query',
    input: v.strictObject({ estateId }),
    output: estateDetail,
    who: 'anyone who comes from WeChat: what was published, and their own rating',
    errors: [],
  }),
  'ratings.rate': operation({
    kind: 'change',
    input: v.strictObject({
      estateId,
      scores,
      /** Read by the community without the name; published nowhere. */
      words: v.optional(maybeWords(MAX_RATING_WORDS), ''),
      /** Changes what the caller rated before, which saves a look. */
      again: v.optional(v.boolean(), false),
    }),
    output: v.strictObject({ estateId, quarter, closesAt: instant }),
    who: 'a resident of that estate whose residence is confirmed; once a household and quarter, changed by who rated',
    errors: ['STANDING_MISSING', 'HOUSEHOLD_RATED', 'ROUND_NOT_OPEN', 'PERSONAL_DATA_FOUND', 'WORDS_REFUSED'],
  }),
  'ratings.exportMine': operation({
    kind: 'query',
    input: v.strictObject({ what: v.picklist(['ratings', 'appraisals']), ...page }),
    output: pageOf(myHandedIn),
    who: 'anyone: how they rated themselves, and of the ballots about committees only that they handed one in',
    errors: [],
  }),
  'ratings.getCommittee': operation({
    kind: 'query',
    input: v.strictObject({ community: territoryId }),
    output: committeeDetail,
    who: 'anyone who comes from WeChat: what was published, and whether they handed in a ballot',
    errors: [],
  }),
  'ratings.appraise': operation({
    kind: 'change',
    input: v.strictObject({
      community: territoryId,
      /** Every member once. */
      grades: v.pipe(
        v.array(v.strictObject({ memberId: v.pipe(v.string(), v.maxLength(24)), grade: v.picklist(GRADES) })),
        v.minLength(1),
        v.maxLength(MAX_MEMBERS),
      ),
    }),
    /** That it is there; what was said is kept nowhere but in the sums. */
    output: v.strictObject({ community: territoryId, year: v.number() }),
    who: 'whoever the setting lets judge (verified residents, or building leads and supervisors); once, for good',
    errors: ['STANDING_MISSING', 'ALREADY_APPRAISED', 'ROUND_NOT_OPEN', 'MEMBERS_DIFFER'],
  }),
};
