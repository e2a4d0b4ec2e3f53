import type { OperationName } from '#types/contract';
import type { Role } from '#types/roles';
import { disclosureRules } from './disclosure.permissions';
import { noticesRules } from './notices.permissions';
import { opinionsRules } from './opinions.permissions';
import type { Relation, Standing } from './permissions.callers';
import { volunteeringRules } from './permissions.volunteering';
import {
  APPOINTERS,
  appointers,
  checkers,
  DESK,
  DOORS,
  desk,
  everybody,
  everybodyKnown,
  GRID,
  HELD,
  handlerOnly,
  NO,
  neighbours,
  OFFICES_OF_TRUST,
  OVER,
  type Rule,
  readers,
  residentOnly,
  type Verdict,
} from './permissions.words';
import { postsRules } from './posts.permissions';
import { ratingsRules } from './ratings.permissions';
import { topicsRules } from './topics.permissions';
import { votesRules } from './votes.permissions';
import { wishesRules } from './wishes.permissions';

export type { Verdict } from './permissions.words';

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
  'community.listCommunities': everybody,
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
  'community.showCode': { offices: [], standings: { visitor: NO }, else: 'done' },
  // whoever may appoint anywhere; the code alone says where the person stands
  'community.findByCode': { offices: [[APPOINTERS, HELD]], standings: { oneself: NO }, else: NO },
  'community.appoint': appointers,
  'community.dismiss': appointers,

  'home.open': everybody,

  'messages.listMine': {
    offices: [],
    standings: { reporter: 'done', reporterOnStaff: 'done' },
    else: 'empty',
  },
  // whoever was never seen has no messages to read
  'messages.markRead': { offices: [], standings: { visitor: NO }, else: 'done' },

  'community.declareGroups': { offices: [], standings: { visitor: NO }, else: 'done' },
  'community.follow': { offices: [], standings: { visitor: NO }, else: 'done' },
  'community.stopAccount': appointers,

  ...disclosureRules,

  ...noticesRules,

  ...opinionsRules,

  ...postsRules,

  'papers.printNotice': {
    offices: [
      [
        [...DESK, ...GRID, 'building_lead'],
        [...OVER, 'inside'],
      ],
    ],
    else: NO,
  },

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

  ...volunteeringRules,

  ...topicsRules,

  ...wishesRules,

  ...votesRules,
  ...ratingsRules,
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
