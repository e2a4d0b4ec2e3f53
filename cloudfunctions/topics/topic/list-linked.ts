import { publicQuery } from '#platform/operation';
import { ofTopic as opinionsOf } from '../../opinions/opinions.public';
import { ofTopic as votesOf } from '../../votes/votes.public';

/** What was asked of everybody about this topic elsewhere: read beside the story, not with it. */
export const listLinked = publicQuery('topics.listLinked', {
  load: async ({ ports, input, now }) => {
    const [votes, opinions] = await Promise.all([
      votesOf(ports, input.topicId, input.within, now),
      opinionsOf(ports, input.topicId, now),
    ]);
    return { votes, opinions };
  },
  answer: ({ votes, opinions }) => ({
    items: [
      ...votes.map(({ id, title, phase, closesAt }) => ({
        kind: 'vote' as const,
        id,
        title,
        open: phase === 'open',
        until: closesAt,
      })),
      ...opinions.map(({ id, title, open, until }) => ({
        kind: 'opinions' as const,
        id,
        title,
        open,
        until,
      })),
    ],
  }),
});
