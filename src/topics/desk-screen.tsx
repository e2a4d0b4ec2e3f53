import './topics.scss';
import { useState } from 'react';
import { TOPIC_QUEUE_LABELS, TOPIC_QUEUES, type TopicQueue } from '#types/topics.labels';
import { goTo } from '../shared/api/navigate';
import { Rows } from '../shared/beside/rows';
import { usePages } from '../shared/load/use-pages';
import { OfficeScreen } from '../shared/office/office-screen';
import { officesAs, READERS, STAFF } from '../shared/office/offices';
import { PageList } from '../shared/ui/frame/page-list';
import { Button } from '../shared/ui/input/button';
import { Segmented } from '../shared/ui/input/segmented';
import { TOPIC_COLUMNS, topicWords } from './desk/topic-columns';
import { TopicRow } from './list/topic-row';
import { listDesk } from './topics.client';
import { PROPOSE_URL, workUrl } from './topics.urls';
import { WorkScreen } from './work-screen';

const optionsOf = (queues: readonly TopicQueue[]) =>
  queues.map((value) => ({ value, title: TOPIC_QUEUE_LABELS[value] }));
const MODERATED = ['held', 'reported', 'appealed'] as const;
const isModerated = (queue: TopicQueue): boolean => MODERATED.some((each) => each === queue);
const STAGES = optionsOf(TOPIC_QUEUES.filter((queue) => !isModerated(queue)));
/** What is to be moderated stands behind one tab, which opens at what waits for a first look. */
const TABS = [...STAGES, { value: 'held' as const, title: '内容审核' }];
const EMPTY = {
  next: { icon: 'done', title: '没有要推进的', words: '轮到社区推进的议题会出现在这里，快到期的排在前面。' },
  collecting: {
    icon: 'people',
    title: '没有征集附议的',
    words: '居民提出、还在征集附议的议题会出现在这里。',
  },
  settled: { icon: 'list', title: '还没有结束的', words: '办完的、没有列入的和收回的议题会留在这里。' },
  held: { icon: 'done', title: '没有待审核的', words: '自动检查拿不准的议题会出现在这里，看过才公开。' },
  reported: { icon: 'done', title: '没有被举报的', words: '居民举报的议题会出现在这里。' },
  appealed: {
    icon: 'done',
    title: '没有申诉',
    words: '不同意审核结果的申诉会出现在这里，由另一位同事来看。',
  },
} as const;

const BESIDE = { name: 'topic', title: '议题详情', hint: '从列表里选一个，下一步和经过会显示在这里。' };
const NOBODY = { title: '这里是推进议题的工作台', words: '社区工作者在这里审议、召集和记录协商。' };

function Desk({ within }: { within: string }) {
  const [queue, setQueue] = useState<TopicQueue>('next');
  const list = usePages(`topics.desk:${within}:${queue}`, (cursor) => listDesk(within, queue, cursor));
  return (
    <>
      <Segmented
        options={TABS}
        value={isModerated(queue) ? 'held' : queue}
        onChange={setQueue}
        label="看哪些"
      />
      {isModerated(queue) && (
        <Segmented options={optionsOf(MODERATED)} value={queue} onChange={setQueue} label="内容审核" />
      )}
      <PageList list={list} empty={EMPTY[queue]}>
        {(items) => (
          <Rows
            items={items}
            keyOf={({ id }) => id}
            columns={TOPIC_COLUMNS}
            spoken={topicWords}
            label={TOPIC_QUEUE_LABELS[queue]}
            reload={list.reload}
          >
            {items.map((topic) => (
              <TopicRow key={topic.id} topic={topic} onTap={() => goTo(workUrl(topic.id))} />
            ))}
          </Rows>
        )}
      </PageList>
    </>
  );
}

/** Topics of one's territory, the next step that is due first. */
export function DeskScreen() {
  return (
    <OfficeScreen
      officesOf={(me) => officesAs(me, READERS)}
      nobody={NOBODY}
      beside={{
        ...BESIDE,
        detail: (id, changed) => <WorkScreen key={id} id={id} onChanged={changed} />,
      }}
      footer={(_office, me) =>
        officesAs(me, STAFF).length > 0 && (
          <Button kind="sec" block icon="plus" onTap={() => goTo(PROPOSE_URL)}>
            代单位或部门提议题
          </Button>
        )
      }
    >
      {({ value }) => <Desk within={value} />}
    </OfficeScreen>
  );
}
