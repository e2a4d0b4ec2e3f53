import type { OperationName } from '#types/contract';
import { ROLES, type Role } from '#types/roles';
import { DESK, DOORS, desk, everybody, NO, OVER, own, type Rule, residentOnly } from './permissions.words';

/** Whoever lives in the community itself; staff do not propose as neighbours where they only work. */
const neighbours: Rule = {
  offices: [[['resident'], ['own', 'inside']]],
  standings: { reporter: 'done', visitor: 'PRIVACY_NOT_ACCEPTED' },
  else: 'RESIDENCE_MISSING',
};
const near: Rule = {
  offices: [[ROLES, [...OVER, 'inside', 'beside']]],
  standings: { reporter: 'done' },
  else: NO,
};
const LEADS: readonly Role[] = ['community_lead', 'street_coordinator', 'district_operator'];
const leads: Rule = { offices: [[LEADS, OVER]], else: NO };
const readers: Rule = { offices: [[[...DESK, 'auditor'], OVER]], else: NO };
const visitors: Rule = { offices: [[DOORS, OVER]], else: NO };

export const topicsRules: Record<Extract<OperationName, `topics.${string}`>, Rule> = {
  'topics.propose': neighbours,
  'topics.list': everybody,
  'topics.get': everybody,
  'topics.exportMine': own,
  'topics.listLinked': everybody,
  'topics.support': neighbours,
  'topics.report': near,
  'topics.appeal': residentOnly,
  'topics.withdraw': residentOnly,
  'topics.listDesk': readers,
  'topics.getWork': readers,
  // of whatever somebody else proposed
  'topics.moderate': { ...desk, standings: { reporterOnStaff: NO } },
  'topics.screen': leads,
  'topics.setParties': desk,
  'topics.call': desk,
  'topics.record': desk,
  'topics.approve': desk,
  'topics.plan': desk,
  'topics.decide': leads,
  'topics.feedback': desk,
  'topics.correct': leads,
  'topics.listSilent': visitors,
  'topics.interview': visitors,
};
