import type { OperationName } from '#types/contract';
import { ROLES } from '#types/roles';
import { NO, OVER, type Rule } from './permissions.words';

/** Nobody decides about what they asked for or help with. */
const verifiers: Rule = {
  offices: [[['community_staff', 'community_lead'], OVER]],
  standings: { reporterOnStaff: NO },
  else: NO,
};

/** Known in the district by a home or an office. */
const neighbourhood: Rule = {
  offices: [[ROLES, ['own', 'above', 'top', 'inside', 'beside']]],
  standings: { reporter: 'done', reporterOnStaff: 'done' },
  else: NO,
};

const party: Rule = {
  offices: [],
  standings: { reporter: 'done', reporterOnStaff: 'done' },
  else: NO,
};

/** The desk speaks for the offices that it asked, not for a volunteer. */
const helpers: Rule = {
  ...party,
  offices: [[['community_staff', 'community_lead'], OVER, 'STATE_NOT_ALLOWED']],
};

const partyAndStaff: Rule = { ...party, offices: verifiers.offices };

type Name = Extract<OperationName, `wishes.${string}`>;

/** What people may do about wishes, by hand from the contract's sentences as all rules are. */
export const wishesRules: Record<Name, Rule> = {
  'wishes.ask': { offices: [], standings: { visitor: 'PRIVACY_NOT_ACCEPTED' }, else: 'done' },
  'wishes.list': neighbourhood,
  'wishes.listMine': { ...party, else: 'empty' },
  'wishes.get': partyAndStaff,
  'wishes.appeal': party,
  'wishes.withdraw': party,
  'wishes.report': neighbourhood,
  'wishes.listDesk': { ...verifiers, standings: {} },
  'wishes.verify': verifiers,
  'wishes.recordSource': verifiers,
  // everybody of the district comes through the door; who is not registered is told so
  'wishes.claim': {
    offices: [[ROLES, ['own', 'above', 'top', 'inside', 'beside'], 'NOT_REGISTERED']],
    standings: { reporter: 'done', reporterOnStaff: 'done' },
    else: NO,
  },
  'wishes.giveBack': helpers,
  'wishes.finish': helpers,
  'wishes.confirm': party,
  'wishes.dispute': party,
  'wishes.settle': verifiers,
  'wishes.openContact': partyAndStaff,
};
