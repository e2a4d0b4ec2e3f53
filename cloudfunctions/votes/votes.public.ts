import { ancestorAt } from '#kernel/territory';
import type { Ports } from '#platform/ports';
import type { TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { VoteSummary } from '#types/vote-shapes';
import { sheetsCollection } from './call/sheets.store';
import { summaryOf } from './view/vote.view';
import { findOfTopic, votesCollection } from './votes.store';

export { wakeVotes } from './wake/wake-votes';
export const votesCollections = [votesCollection, sheetsCollection];

/** What was put to the vote about a topic of this territory's community, the latest first: one trip. */
export const ofTopic = async (
  ports: Pick<Ports, 'collection'>,
  topicId: TopicId,
  territory: TerritoryId,
  now: Instant,
): Promise<VoteSummary[]> => {
  const found = await findOfTopic(ports, topicId);
  const community = ancestorAt(territory, 'community');
  return found
    .filter((vote) => vote.status !== 'draft' && vote.community === community)
    .map((vote) => summaryOf(vote, now));
};
