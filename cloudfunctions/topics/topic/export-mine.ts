import { publicQuery } from '#platform/operation';
import { findPage } from '#platform/paging';
import type { MyTopicTrace } from '#types/topic-shapes';
import type { SupportDocument } from '../support/support.state';
import { BY_TOPIC, supportsOf } from '../support/supports.store';
import { NEWEST, topicsOf } from '../topics.store';
import type { TopicDocument } from './topic.state';

/** Its story is the neighbourhood's and stays where it is. */
const OWN = ['at', 'source', 'title', 'words', 'status', 'text'] as const;

const proposalTrace = ({
  _id,
  at,
  source,
  title,
  words,
  status,
  text,
}: Pick<TopicDocument, (typeof OWN)[number] | '_id'>): MyTopicTrace => ({
  ...{ id: _id, topicId: _id, support: null },
  proposal: { at, source, title, words, status, state: text.state },
});

const supportTrace = ({ _id, topic, household }: SupportDocument): MyTopicTrace => ({
  ...{ id: _id, topicId: topic, proposal: null },
  support: { household },
});

/** One's own is one's own whatever office one holds, so none is looked up. */
export const exportMine = publicQuery('topics.exportMine', {
  load: async ({ ports, personId, input: { what, cursor, limit } }) => {
    if (what === 'proposals') {
      const query = { where: { authorId: personId }, orderBy: NEWEST, limit };
      const { items, next } = await findPage(topicsOf(ports).only(OWN), query, cursor);
      return { items: items.map(proposalTrace), next };
    }
    const query = { where: { by: personId }, orderBy: BY_TOPIC, limit };
    const { items, next } = await findPage(supportsOf(ports), query, cursor);
    return { items: items.map(supportTrace), next };
  },
  answer: (page) => page,
});
