import { publicQuery, query } from '#platform/operation';
import { openRounds } from '../../ratings/ratings.public';
import { hasSupported } from '../support/supports.store';
import { isAuthor, mayReadDesk } from '../topics.policy';
import { findAtDesk, findTopics, loadTopic } from '../topics.store';
import { feedKey, queueKey } from './topic.state';
import { detailOf, summaryOf } from './topic.view';
import { workOf } from './work.view';

/** Beside what may be rated there now: the page of both is one. */
export const listTopics = publicQuery('topics.list', {
  load: async ({ ports, personId, input, now }) => {
    const { shelf, community, cursor } = input;
    const where = shelf === 'mine' ? { authorId: personId } : { feedKeys: feedKey(shelf, community) };
    const [page, rounds] = await Promise.all([
      findTopics(ports, where, input),
      cursor === null ? openRounds(ports, community, now) : null,
    ]);
    return { ...page, rounds };
  },
  answer: ({ items, next, rounds }, { personId, now }) => ({
    items: items.map((topic) => summaryOf(topic, personId, now)),
    next,
    rounds,
  }),
});

/** The whole story, beside whether the reader supports it. */
export const getTopic = publicQuery('topics.get', {
  load: async (ask) => {
    const { ports, personId, input } = ask;
    const [loaded, supported] = await Promise.all([
      loadTopic(ask),
      hasSupported(ports, personId, input.topicId),
    ]);
    const topic = loaded?.document;
    const isReadable = topic && (topic.text.state === 'shown' || isAuthor(ask, topic));
    return isReadable ? { topic, supported } : null;
  },
  answer: ({ topic, supported }, { personId, now }) => detailOf(topic, supported, personId, now),
});

const NEWEST_FIRST: readonly string[] = ['settled'];

export const listDesk = query('topics.listDesk', {
  load: ({ ports, input }) =>
    findAtDesk(
      ports,
      queueKey(input.queue, input.within),
      NEWEST_FIRST.includes(input.queue) ? 'desc' : 'asc',
      input,
    ),
  policy: (actor, _page, { within }) => mayReadDesk(actor, within),
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((topic) => summaryOf(topic, personId, now)),
    next,
  }),
});

export const getWork = query('topics.getWork', {
  load: async (ask) => (await loadTopic(ask))?.document ?? null,
  policy: (actor, topic) => mayReadDesk(actor, topic.within),
  answer: (topic, { actor, now }) => workOf(topic, actor, now),
});
