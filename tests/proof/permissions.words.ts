import { ROLES, type Role } from '#types/roles';
import type { Relation, Standing } from './permissions.callers';

/**
 * What people may do, written by hand from the contract's sentences and the rules of the field, never from the
 * policies' code. `done`: it is done, and a list shows what was looked for. `empty`: a list without it. A code of the
 * contract: they come through the door and are told that.
 */
export type Verdict =
  | 'done'
  | 'empty'
  | 'NOT_FOUND_OR_FORBIDDEN'
  | 'IDENTITY_MISSING'
  | 'CHECKER_IS_HANDLER'
  | 'RESIDENCE_MISSING'
  | 'NAME_IS_PUBLISHED'
  | 'OFFICE_HELD'
  | 'PRIVACY_NOT_ACCEPTED'
  | 'STATE_NOT_ALLOWED'
  | 'APPROVER_IS_AUTHOR'
  | 'FILE_NOT_YOURS'
  | 'NOT_REGISTERED'
  | 'NOT_SIGNED_UP'
  | 'OWN_PRESENCE'
  | 'OWN_HOURS'
  | 'NO_HOURS'
  | 'STANDING_MISSING';

export type Rule = {
  offices: readonly (readonly [roles: readonly Role[], relations: readonly Relation[], verdict?: Verdict])[];
  standings?: Partial<Record<Standing, Verdict>>;
  /** What everybody else gets. */
  else: Verdict;
};

export const NO = 'NOT_FOUND_OR_FORBIDDEN';
export const HANDLER = 'CHECKER_IS_HANDLER';

export const DESK: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
export const GRID: readonly Role[] = ['grid_worker'];
export const READERS: readonly Role[] = [...DESK, ...GRID, 'auditor'];
export const DOORS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];
export const OFFICES_OF_TRUST: readonly Role[] = ROLES.filter((role) => role !== 'resident');
export const APPOINTERS: readonly Role[] = ['community_lead', 'district_operator'];

/** An office counts in its own territory and in everything inside it, while it is held. */
export const OVER: readonly Relation[] = ['own', 'above', 'top'];
export const HELD: readonly Relation[] = [...OVER, 'inside', 'beside', 'elsewhere'];

export const everybody: Rule = { offices: [], else: 'done' };

/** Nothing is stored of somebody who has not accepted the privacy notice. */
export const everybodyKnown: Rule = {
  offices: [],
  standings: { visitor: 'PRIVACY_NOT_ACCEPTED' },
  else: 'done',
};

export const residentOnly: Rule = {
  offices: [],
  standings: { reporter: 'done', reporterOnStaff: 'done' },
  else: NO,
};

/** Of a matter that somebody is at work on, the worker alone. */
export const handlerOnly: Rule = {
  offices: [],
  standings: { handler: 'done', handlerOnStaff: 'done', assignee: 'done' },
  else: NO,
};

export const desk: Rule = { offices: [[DESK, OVER]], else: NO };

/** Nobody checks their own work, and nobody who asked for it checks it. */
export const checkers: Rule = {
  offices: [[DESK, OVER]],
  standings: { handler: HANDLER, handlerOnStaff: HANDLER, assignee: HANDLER, reporterOnStaff: NO },
  else: NO,
};

export const readers: Rule = {
  offices: [[READERS, OVER]],
  standings: { reporter: 'done', assignee: 'done' },
  else: NO,
};

export const appointers: Rule = { offices: [[APPOINTERS, OVER]], standings: { oneself: NO }, else: NO };

/** Whoever belongs to the district, in any office or as a resident. */
export const reporters: Rule = {
  offices: [[ROLES, [...OVER, 'inside', 'beside']]],
  standings: { reporter: 'done' },
  else: NO,
};

/** Those near enough to knock; nobody looks after themselves. */
export const neighbours: Rule = { offices: [[DOORS, OVER]], standings: { reporterOnStaff: NO }, else: NO };

/** Those whom a notice for the grid means: who lives in it, not merely in the community or the district. */
export const meant: Rule = {
  offices: [
    [['resident'], ['own', 'inside']],
    [['resident'], ['above', 'top', 'beside', 'elsewhere'], 'STATE_NOT_ALLOWED'],
  ],
  // nothing is stored of somebody who never saw the privacy notice
  standings: { reporter: 'done', visitor: 'PRIVACY_NOT_ACCEPTED' },
  else: 'RESIDENCE_MISSING',
};

export const own: Rule = {
  offices: [],
  standings: { reporter: 'done', reporterOnStaff: 'done' },
  else: 'empty',
};

/** Those near enough to knock, on whomever they knock. */
export const knockers: Rule = { offices: [[DOORS, OVER]], else: NO };
