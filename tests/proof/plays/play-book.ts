import type { OperationName } from '#types/contract';
import { activitiesPlays } from './activities.plays';
import { auditPlays } from './audit.plays';
import { callsPlays } from './calls.plays';
import { communityPlays } from './community.plays';
import { disclosurePlays } from './disclosure.plays';
import { homePlays } from './home.plays';
import { hoursPlays } from './hours.plays';
import { messagesPlays } from './messages.plays';
import { noticesPlays } from './notices.plays';
import { opinionsPlays } from './opinions.plays';
import { papersPlays } from './papers.plays';
import type { Play } from './play';
import { postsPlays } from './posts.plays';
import { ratingsPlays } from './ratings.plays';
import { requestsPlays } from './requests.plays';
import { topicsPlays } from './topics.plays';
import { volunteersPlays } from './volunteers.plays';
import { votesPlays } from './votes.plays';
import { wishesPlays } from './wishes.plays';

/** For every operation a way to call it rightly: all proofs are made from this book. */
export const playBook: Record<OperationName, Play> = {
  ...callsPlays,
  ...communityPlays,
  ...disclosurePlays,
  ...homePlays,
  ...messagesPlays,
  ...noticesPlays,
  ...opinionsPlays,
  ...papersPlays,
  ...postsPlays,
  ...requestsPlays,
  ...topicsPlays,
  ...auditPlays,
  ...volunteersPlays,
  ...activitiesPlays,
  ...wishesPlays,
  ...hoursPlays,
  ...votesPlays,
  ...ratingsPlays,
};

export const operationNames = Object.keys(playBook) as OperationName[];
