import type { TopicSummary } from '#types/topic-shapes';
import type { Column } from '../../shared/beside/beside.types';
import { Tag } from '../../shared/ui/show/tag';
import { headText, nextText, statusMark } from '../topic.view';

/** Topics of a territory, for going through them at a desk. */
export const TOPIC_COLUMNS: readonly Column<TopicSummary>[] = [
  { title: '议题', kind: 'main', cell: ({ title }) => title },
  { title: '谁提的', cell: (topic) => headText(topic, Date.now()) },
  { title: '范围', cell: ({ place }) => place },
  { title: '下一步', cell: (topic) => nextText(topic, Date.now()) || '—' },
  {
    title: '进展',
    kind: 'state',
    cell: (topic) => {
      const mark = statusMark(topic);
      return (
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      );
    },
  },
];

export const topicWords = (topic: TopicSummary): string =>
  [topic.title, headText(topic, Date.now()), nextText(topic, Date.now()), statusMark(topic).words]
    .filter(Boolean)
    .join('，');
