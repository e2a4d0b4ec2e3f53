import './notices.scss';
import { useState } from 'react';
import type { QueuedQuestion } from '#types/notice-questions';
import { QUESTION_QUEUE_LABELS, QUESTION_QUEUES, type QuestionQueue } from '#types/notices.labels';
import { usePages } from '../shared/load/use-pages';
import { DecideSheet } from '../shared/moderation/decide-sheet';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Segmented } from '../shared/ui/input/segmented';
import type { IconName } from '../shared/ui/show/icons';
import { moderate } from './notices.changes';
import { listToModerate } from './notices.client';
import { AnswerSheet } from './questions/answer-sheet';
import { TextCard } from './texts/text-card';

const QUEUES = QUESTION_QUEUES.map((value) => ({ value, title: QUESTION_QUEUE_LABELS[value] }));

const EMPTY: Record<QuestionQueue, { icon: IconName; title: string; words: string }> = {
  unanswered: {
    icon: 'done',
    title: '没有等回答的提问',
    words: '居民在信息下面的提问会出现在这里，回答一次大家都能看到。',
  },
  held: {
    icon: 'done',
    title: '没有等审核的内容',
    words: '没通过自动检查的提问先放在这里，由您决定是否公开。',
  },
  reported: { icon: 'done', title: '没有被举报的内容', words: '居民举报的提问会出现在这里。' },
  appealed: {
    icon: 'done',
    title: '没有申诉',
    words: '居民对“不公开”有意见时会出现在这里，由另一位同事来看。',
  },
};

type Doing = { what: 'answer' | 'show' | 'hide'; text: QueuedQuestion } | null;

/** What residents wrote under the notices of a territory, and what waits for staff in it. */
export function TextsScreen({ within }: { within: string }) {
  const [queue, setQueue] = useState<QuestionQueue>('unanswered');
  const list = usePages(`notices.texts:${within}:${queue}`, (cursor) =>
    listToModerate(within, queue, cursor),
  );
  const [doing, setDoing] = useState<Doing>(null);
  const close = () => setDoing(null);
  const reload = () => void list.reload();
  return (
    <Screen marked>
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="哪一类" />
      <PageList list={list} empty={EMPTY[queue]}>
        {(items) =>
          items.map((text) => (
            <TextCard
              key={text.id}
              text={text}
              onAnswer={() => setDoing({ what: 'answer', text })}
              onDecide={(show) => setDoing({ what: show ? 'show' : 'hide', text })}
            />
          ))
        }
      </PageList>
      {doing?.what === 'answer' && <AnswerSheet question={doing.text} onClose={close} onSent={reload} />}
      {doing && doing.what !== 'answer' && (
        <DecideSheet
          about={doing.text}
          show={doing.what === 'show'}
          hiddenHint="提问的居民能看到，可以申诉一次。"
          change={(words) => moderate(doing.text.id, doing.what === 'show', words)}
          onClose={close}
          onSent={reload}
        />
      )}
    </Screen>
  );
}
