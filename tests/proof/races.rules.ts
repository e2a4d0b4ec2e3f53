import type { OperationName } from '#types/contract';

/**
 * What a crowd does to one document: `one` has it and the others are told so; `each` of them counts, one after the
 * other; `own`: everybody makes or changes a document of their own; `few`: so many of one person, and no more.
 */
type Merge = 'one' | 'each' | 'own' | 'few';
/** As many wishes as one person may have open at a time, where nobody decided otherwise. */
export const FEW = 5;
const MERGES: Partial<Record<OperationName, Merge>> = {
  'requests.submit': 'own',
  'volunteers.createTeam': 'own',
  'activities.draft': 'own',
  // each is a record of its own
  'activities.exportLedger': 'own',
  'hours.exportLedger': 'own',
  'wishes.ask': 'few',
  'hours.orderSheet': 'own',
  'volunteers.correct': 'each',
  'volunteers.nameHelper': 'each',
  'calls.log': 'own',
  'disclosure.create': 'own',
  'disclosure.object': 'own',
  // each look is a record of its own
  'audit.listAnchors': 'own',
  'audit.verifyDocument': 'own',
  'audit.verifyTerritory': 'own',
  'notices.create': 'own',
  'posts.submit': 'own',
  'posts.comment': 'own',
  'votes.draft': 'own',
  'topics.propose': 'own',
  // one support, whoever of the household comes
  'topics.support': 'own',
  // a note of how it goes on stands beside the others; minutes are written anew until they are approved
  'topics.feedback': 'each',
  'topics.setParties': 'each',
  'topics.record': 'each',
  // whoever knocked says what they heard
  'topics.interview': 'each',
  // one mark, whoever of twenty makes it
  'posts.like': 'own',
  'posts.follow': 'own',
  'opinions.open': 'own',
  'opinions.say': 'own',
  // one voice, whose last mark counts
  'opinions.mark': 'each',
  'ratings.rate': 'each',
  'ratings.keepEstate': 'each',
  'ratings.keepCommittee': 'each',
  'notices.ask': 'own',
  // one receipt, whoever of twenty writes it
  'notices.markRead': 'own',
  'notices.attach': 'each',
  'community.declareGroups': 'each',
  'community.follow': 'each',
  'community.showCode': 'each',
  'community.bindResidence': 'each',
  'community.recordSubscriptions': 'each',
  'community.decidePrivacy': 'each',
  'community.correctName': 'each',
  'community.correctPhone': 'each',
  'community.closeAccount': 'each',
  'messages.markRead': 'each',
  // notes, progress and looks are added to the story; nobody's replaces another's
  'requests.addNote': 'each',
  'requests.openContact': 'each',
  'calls.openContact': 'each',
  'wishes.openContact': 'each',
  'volunteers.openContact': 'each',
  // appointing somebody again to the same office changes its end
  'community.appoint': 'each',
};
export const mergeOf = (name: OperationName): Merge => MERGES[name] ?? 'one';

/** They add a document; the caller's own stays as it was. */
export const MAKES: readonly OperationName[] = [
  'requests.submit',
  'calls.log',
  'disclosure.create',
  'disclosure.object',
  'audit.listAnchors',
  'audit.verifyDocument',
  'audit.verifyTerritory',
  'notices.create',
  'posts.submit',
  'posts.comment',
  'votes.draft',
  'topics.propose',
  'topics.support',
  'posts.like',
  'posts.follow',
  'opinions.open',
  'opinions.say',
  'notices.ask',
  'notices.markRead',
  'volunteers.createTeam',
  'activities.draft',
  'activities.exportLedger',
  'hours.exportLedger',
  'wishes.ask',
  'hours.orderSheet',
];
