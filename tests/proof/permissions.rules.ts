import type { OperationName } from '#types/contract';
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
  | 'PRIVACY_NOT_ACCEPTED';

export type Rule = {
  offices: readonly (readonly [roles: readonly Role[], relations: readonly Relation[], verdict?: Verdict])[];
  standings?: Partial<Record<Standing, Verdict>>;
  /** What everybody else gets. */
  else: Verdict;
};

const NO = 'NOT_FOUND_OR_FORBIDDEN';
const HANDLER = 'CHECKER_IS_HANDLER';

const DESK: readonly Role[] = [
  'community_staff',
  'community_lead',
  'street_coordinator',
  'district_operator',
];
const GRID: readonly Role[] = ['grid_worker'];
const READERS: readonly Role[] = [...DESK, ...GRID, 'auditor'];
const DOORS: readonly Role[] = ['grid_worker', 'community_staff', 'community_lead'];
const OFFICES_OF_TRUST: readonly Role[] = ROLES.filter((role) => role !== 'resident');
const APPOINTERS: readonly Role[] = ['community_lead', 'district_operator'];

/** An office counts in its own territory and in everything inside it, while it is held. */
const OVER: readonly Relation[] = ['own', 'above', 'top'];
const HELD: readonly Relation[] = [...OVER, 'inside', 'beside', 'elsewhere'];

const everybody: Rule = { offices: [], else: 'done' };

/** Nothing is stored of somebody who has not accepted the privacy notice. */
const everybodyKnown: Rule = {
  offices: [],
  standings: { visitor: 'PRIVACY_NOT_ACCEPTED' },
  else: 'done',
};

const residentOnly: Rule = {
  offices: [],
  standings: { reporter: 'done', reporterOnStaff: 'done' },
  else: NO,
};

/** Of a matter that somebody is at work on, the worker alone. */
const handlerOnly: Rule = {
  offices: [],
  standings: { handler: 'done', handlerOnStaff: 'done', assignee: 'done' },
  else: NO,
};

const desk: Rule = { offices: [[DESK, OVER]], else: NO };

/** Nobody checks their own work, and nobody who asked for it checks it. */
const checkers: Rule = {
  offices: [[DESK, OVER]],
  standings: { handler: HANDLER, handlerOnStaff: HANDLER, assignee: HANDLER, reporterOnStaff: NO },
  else: NO,
};

const readers: Rule = {
  offices: [[READERS, OVER]],
  standings: { reporter: 'done', assignee: 'done' },
  else: NO,
};

const appointers: Rule = { offices: [[APPOINTERS, OVER]], standings: { oneself: NO }, else: NO };

/** Those near enough to knock; nobody looks after themselves. */
const neighbours: Rule = { offices: [[DOORS, OVER]], standings: { reporterOnStaff: NO }, else: NO };

/** Whoever runs the service is not the one who says that nothing was changed in it. */
const auditors: Rule = { offices: [[['auditor'], OVER]], else: NO };

export const permissionRules: Record<OperationName, Rule> = {
  'audit.listAnchors': auditors,
  'audit.verifyDocument': auditors,
  'audit.verifyTerritory': auditors,

  'calls.log': {
    offices: [[['resident'], HELD]],
    standings: { reporter: 'done' },
    else: 'RESIDENCE_MISSING',
  },
  'calls.listOpen': {
    offices: [
      [DOORS, OVER],
      [DOORS, HELD, 'empty'],
    ],
    standings: { reporterOnStaff: 'empty' },
    else: NO,
  },
  'calls.listMine': {
    offices: [],
    standings: { reporter: 'done', reporterOnStaff: 'done' },
    else: 'empty',
  },
  'calls.openContact': neighbours,
  'calls.followUp': neighbours,

  'community.signIn': everybody,
  'community.listPlaces': everybody,
  'community.mapOf': everybody,
  'community.gridCard': everybody,
  'community.bindResidence': everybodyKnown,
  'community.recordSubscriptions': everybodyKnown,
  'community.getMyData': everybody,
  'community.decidePrivacy': everybody,
  'community.correctName': {
    offices: [[OFFICES_OF_TRUST, HELD, 'NAME_IS_PUBLISHED']],
    standings: { visitor: NO },
    else: 'done',
  },
  'community.correctPhone': { offices: [], standings: { visitor: NO }, else: 'done' },
  'community.closeAccount': {
    offices: [[OFFICES_OF_TRUST, HELD, 'OFFICE_HELD']],
    standings: { visitor: NO },
    else: 'done',
  },
  'community.listResidenceClaims': {
    offices: [
      [DOORS, OVER],
      [DOORS, HELD, 'empty'],
    ],
    // one's own claim is for somebody else to settle
    standings: { oneself: 'empty' },
    else: NO,
  },
  'community.confirmResidence': { offices: [[DOORS, OVER]], standings: { oneself: NO }, else: NO },
  'community.listWorkers': desk,
  'community.appoint': appointers,
  'community.dismiss': appointers,

  'messages.listMine': {
    offices: [],
    standings: { reporter: 'done', reporterOnStaff: 'done' },
    else: 'empty',
  },
  // whoever was never seen has no messages to read
  'messages.markRead': { offices: [], standings: { visitor: NO }, else: 'done' },

  'requests.submit': everybodyKnown,
  'requests.get': readers,
  'requests.find': readers,
  'requests.listMine': {
    offices: [],
    standings: { reporter: 'done', reporterOnStaff: 'done' },
    else: 'empty',
  },
  'requests.exportMine': {
    offices: [],
    standings: { reporter: 'done', reporterOnStaff: 'done' },
    else: 'empty',
  },
  'requests.listTasks': {
    offices: [[GRID, ['own']]],
    standings: { assignee: 'done', passedOver: 'empty' },
    else: 'empty',
  },
  'requests.listDesk': { offices: [[[...DESK, 'auditor'], OVER]], else: NO },
  'requests.accept': desk,
  'requests.refuse': desk,
  'requests.assign': desk,
  'requests.acknowledge': {
    offices: [[GRID, OVER]],
    standings: { assignee: 'done', passedOver: NO },
    else: NO,
  },
  'requests.addProgress': handlerOnly,
  'requests.addNote': {
    offices: [[[...DESK, ...GRID], OVER]],
    standings: { assignee: 'done', reporterOnStaff: NO },
    else: NO,
  },
  'requests.resolve': handlerOnly,
  'requests.verify': checkers,
  'requests.rate': residentOnly,
  'requests.reopen': residentOnly,
  'requests.withdraw': residentOnly,
  'requests.urge': residentOnly,
  'requests.pause': desk,
  'requests.resume': desk,
  'requests.openContact': {
    offices: [[DESK, OVER]],
    standings: { handler: 'done', assignee: 'done', reporterOnStaff: NO },
    else: NO,
  },
  'requests.contactRater': checkers,
  'requests.rectify': checkers,
};

/** The office that goes with a standing, for rules that say nothing of the standing itself. */
const OFFICES: Partial<Record<Standing, readonly [Role, Relation][]>> = {
  reporterOnStaff: [['community_staff', 'own']],
  handler: [['grid_worker', 'own']],
  handlerOnStaff: [
    ['grid_worker', 'own'],
    ['community_staff', 'own'],
  ],
  assignee: [['grid_worker', 'beside']],
  passedOver: [['grid_worker', 'own']],
  oneself: [['community_lead', 'above']],
};

const byOffice = (rule: Rule, role: Role, relation: Relation): Verdict | null => {
  const found = rule.offices.find(([roles, where]) => roles.includes(role) && where.includes(relation));
  return found ? (found[2] ?? 'done') : null;
};

export const expected = (
  rule: Rule,
  kind: { role: Role; relation: Relation } | { standing: Standing },
): Verdict => {
  if ('role' in kind) return byOffice(rule, kind.role, kind.relation) ?? rule.else;
  if (kind.standing === 'nobody') return 'IDENTITY_MISSING';
  const own = rule.standings?.[kind.standing];
  const offices = (OFFICES[kind.standing] ?? []).map(([role, relation]) => byOffice(rule, role, relation));
  return own ?? offices.find((verdict) => verdict !== null) ?? rule.else;
};
