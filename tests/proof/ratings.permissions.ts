import type { OperationName } from '#types/contract';
import { DESK, desk, everybody, OVER, own, type Rule } from './permissions.words';

const STANDING = 'STANDING_MISSING';

/** A confirmed home in the estate; an office is no home, and another building is another estate. */
const household: Rule = {
  offices: [],
  // whoever has rated may change it until the round closes
  standings: { reporter: 'done', reporterOnStaff: 'done', visitor: 'PRIVACY_NOT_ACCEPTED' },
  else: STANDING,
};

/** A confirmed home in the community. */
const residents: Rule = {
  offices: [[['resident'], ['own', 'inside']]],
  standings: { reporter: 'done', visitor: 'PRIVACY_NOT_ACCEPTED' },
  else: STANDING,
};

type Name = Extract<OperationName, `ratings.${string}`>;

/** What people may do about ratings, by hand from the contract's sentences as all rules are. */
export const ratingsRules: Record<Name, Rule> = {
  'ratings.list': everybody,
  'ratings.getEstate': everybody,
  'ratings.rate': household,
  'ratings.exportMine': own,
  'ratings.getCommittee': everybody,
  'ratings.appraise': residents,
  'ratings.keepEstate': desk,
  'ratings.keepCommittee': desk,
  'ratings.listOrders': { ...desk, offices: [[[...DESK, 'auditor'], OVER]] },
  'ratings.getOrder': everybody,
  'ratings.answerOrder': desk,
  'ratings.checkOrder': desk,
  'ratings.listWords': desk,
};
