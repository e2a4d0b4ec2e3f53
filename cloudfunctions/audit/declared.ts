import type { CollectionDeclaration, Expiry } from '#platform/slice';
import type { SliceName } from '#types/contract';
import { activitiesCollections } from '../activities/activities.public';
import { callsCollection } from '../calls/calls.public';
import { communityCollections } from '../community/community.public';
import { disclosureCollections } from '../disclosure/disclosure.public';
import { hoursCollections } from '../hours/hours.public';
import { messagesCollection } from '../messages/messages.public';
import { noticesCollections } from '../notices/notices.public';
import { opinionsCollection } from '../opinions/opinions.public';
import { postsCollections } from '../posts/posts.public';
import { ratingsCollections } from '../ratings/ratings.public';
import { requestsCollection } from '../requests/requests.public';
import { topicsCollections } from '../topics/topics.public';
import { volunteersCollections } from '../volunteers/volunteers.public';
import { votesCollections } from '../votes/votes.public';
import { wishesCollection } from '../wishes/wishes.public';
import { anchorCollections } from './anchors.store';
import { looksCollection } from './look.store';
import type { Expiring } from './remove-expired';

export const auditCollections: readonly CollectionDeclaration[] = [...anchorCollections, looksCollection];

/** What every slice declares. A slice of the contract that is missing here does not compile. */
const DECLARED: Record<SliceName, readonly CollectionDeclaration[]> = {
  activities: activitiesCollections,
  audit: auditCollections,
  calls: [callsCollection],
  community: communityCollections,
  disclosure: disclosureCollections,
  hours: hoursCollections,
  // shows what others keep
  home: [],
  messages: [messagesCollection],
  notices: noticesCollections,
  opinions: [opinionsCollection],
  // sets papers and keeps nothing
  papers: [],
  posts: postsCollections,
  ratings: ratingsCollections,
  requests: [requestsCollection],
  topics: topicsCollections,
  volunteers: volunteersCollections,
  votes: votesCollections,
  wishes: [wishesCollection],
};

/** Every collection whose records go when their time is over. */
export const EXPIRING: readonly Expiring[] = Object.values(DECLARED)
  .flat()
  .flatMap(({ name, expiry }) => (expiry ? [{ collection: name, expiry: expiry as Expiry<object> }] : []));

/** The field that holds the history, by collection: every collection that is chained. */
export const HISTORIES: ReadonlyMap<string, NonNullable<CollectionDeclaration['chain']>> = new Map(
  Object.values(DECLARED)
    .flat()
    .flatMap(({ name, chain }) => (chain ? [[name, chain]] : [])),
);
