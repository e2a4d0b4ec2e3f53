import type { OperationName } from '#types/contract';
import { everybody, knockers, NO, neighbours, OVER, type Rule, type Verdict } from './permissions.words';

/** Those who answer for what groups inside their community do. */
const guides: Rule = { offices: [[['community_staff', 'community_lead'], OVER]], else: NO };

/** Whoever takes part; everybody else is told what they lack. */
const takesPart = (told: Verdict): Rule => ({
  offices: [],
  standings: { reporter: 'done', reporterOnStaff: 'done' },
  else: told,
});

/** Of somebody new nothing is stored before they have read why. */
const asksFirst = (told: Verdict): Rule => {
  const rule = takesPart(told);
  return { ...rule, standings: { ...rule.standings, visitor: 'PRIVACY_NOT_ACCEPTED' } };
};

/** Nobody vouches for their own presence. */
const witnesses: Rule = { ...guides, standings: { reporterOnStaff: 'OWN_PRESENCE' } };

type Name =
  | Extract<OperationName, `volunteers.${string}` | `activities.${string}` | `hours.${string}`>
  | 'papers.printSheet';

/** Nobody answers for their own hours. */
const answersFor: Rule = { ...guides, standings: { reporterOnStaff: 'OWN_HOURS' } };

/** Whose it is, and those who answer for it. */
const ownAndGuides: Rule = { ...guides, standings: { reporter: 'done', reporterOnStaff: 'done' } };

/** What people may do around volunteering, by hand from the contract's sentences as all rules are. */
export const volunteeringRules: Record<Name, Rule> = {
  'volunteers.register': { offices: [], standings: { visitor: 'PRIVACY_NOT_ACCEPTED' }, else: 'done' },
  'volunteers.getMine': everybody,
  'volunteers.correct': takesPart(NO),
  'volunteers.leave': takesPart(NO),
  'volunteers.confirmGuardian': neighbours,
  'volunteers.nameHelper': takesPart(NO),
  'volunteers.dropHelper': takesPart(NO),
  'volunteers.list': knockers,
  'volunteers.openContact': knockers,
  'volunteers.createTeam': guides,
  'volunteers.listTeams': everybody,
  'volunteers.getTeam': everybody,
  'volunteers.joinTeam': asksFirst('NOT_REGISTERED'),
  'volunteers.settleJoin': { ...guides, standings: { reporterOnStaff: NO } },
  'volunteers.leaveTeam': asksFirst('STATE_NOT_ALLOWED'),
  'volunteers.setTeamRole': { ...guides, standings: { reporterOnStaff: NO } },
  'volunteers.setSocialWorker': guides,

  'activities.draft': guides,
  'activities.edit': guides,
  'activities.publish': guides,
  'activities.setPlaces': guides,
  'activities.cancel': guides,
  'activities.list': everybody,
  'activities.listMine': takesPart('empty'),
  'activities.listLed': takesPart('empty'),
  'activities.get': everybody,
  'activities.roll': guides,
  'activities.signUp': asksFirst('NOT_REGISTERED'),
  'activities.withdraw': asksFirst('NOT_SIGNED_UP'),
  'activities.answerOffer': asksFirst('NOT_SIGNED_UP'),
  'activities.gateCode': guides,
  'activities.signIn': asksFirst('NOT_SIGNED_UP'),
  'activities.signOut': asksFirst('NOT_SIGNED_UP'),
  'activities.mark': witnesses,
  'activities.settlePresence': witnesses,
  'activities.settle': guides,
  'activities.ledger': guides,
  'activities.exportLedger': guides,

  'hours.mine': takesPart('empty'),
  'hours.get': ownAndGuides,
  'hours.listActivity': guides,
  'hours.listOpen': guides,
  'hours.exportLedger': guides,
  'hours.ask': takesPart(NO),
  'hours.evaluate': takesPart(NO),
  'hours.propose': answersFor,
  'hours.decline': answersFor,
  'hours.decide': answersFor,
  'hours.appraise': answersFor,
  'hours.orderSheet': asksFirst('NO_HOURS'),
  'hours.listSheets': takesPart('empty'),
  'hours.withdrawSheet': ownAndGuides,
  'hours.check': everybody,
  'papers.printSheet': takesPart(NO),
};
