import type { OperationName } from '#types/contract';
import type { Role } from '#types/roles';
import { everybody, NO, OVER, type Rule, reporters } from './permissions.words';

const DISCLOSERS: readonly Role[] = ['community_staff', 'community_lead'];
const SECOND_EYES: readonly Role[] = [...DISCLOSERS, 'supervisor', 'street_coordinator'];
const disclosers: Rule = { offices: [[DISCLOSERS, OVER]], else: NO };
const disclosureReaders: Rule = {
  offices: [[[...SECOND_EYES, 'district_operator', 'auditor'], OVER]],
  else: NO,
};

export const disclosureRules: Record<Extract<OperationName, `disclosure.${string}`>, Rule> = {
  'disclosure.create': disclosers,
  'disclosure.save': disclosers,
  'disclosure.submit': disclosers,
  'disclosure.discard': disclosers,
  'disclosure.correct': disclosers,
  'disclosure.publish': { offices: [[SECOND_EYES, OVER]], else: NO },
  'disclosure.sendBack': { offices: [[SECOND_EYES, OVER]], else: NO },
  'disclosure.withdraw': {
    offices: [[['community_lead', 'street_coordinator', 'district_operator'], OVER]],
    else: NO,
  },
  'disclosure.list': everybody,
  'disclosure.get': everybody,
  'disclosure.getVersion': everybody,
  'disclosure.calendar': everybody,
  'disclosure.getWork': disclosureReaders,
  'disclosure.listDesk': disclosureReaders,
  'disclosure.listToAnswer': disclosureReaders,
  // whose money it is: those who live in that community
  'disclosure.object': {
    offices: [[['resident'], ['own', 'inside']]],
    standings: { reporter: 'done', visitor: 'PRIVACY_NOT_ACCEPTED' },
    else: 'RESIDENCE_MISSING',
  },
  'disclosure.answer': { offices: [[DISCLOSERS, OVER]], standings: { reporterOnStaff: NO }, else: NO },
  'disclosure.screen': { offices: [[DISCLOSERS, OVER]], standings: { reporterOnStaff: NO }, else: NO },
  'disclosure.escalate': { offices: [], standings: { reporter: 'done', reporterOnStaff: 'done' }, else: NO },
  'disclosure.settle': { offices: [], standings: { reporter: 'done', reporterOnStaff: 'done' }, else: NO },
  'disclosure.conclude': { offices: [[['supervisor'], OVER]], else: NO },
  'disclosure.report': reporters,
  'disclosure.listToScreen': disclosers,
  'disclosure.listObjections': everybody,
  'disclosure.listMyObjections': {
    offices: [],
    standings: { reporter: 'done', reporterOnStaff: 'done' },
    else: 'empty',
  },
};
