import './posts.scss';
import { useState } from 'react';
import { MODERATION_QUEUE_LABELS, MODERATION_QUEUES, type ModerationQueue } from '#types/moderation.labels';
import type { QueuedText } from '#types/post-desk';
import { SAID_KIND_LABELS, SAID_KINDS, type SaidKind } from '#types/posts.labels';
import { usePages } from '../shared/load/use-pages';
import { PageList } from '../shared/ui/frame/page-list';
import { Screen } from '../shared/ui/frame/screen';
import { Segmented } from '../shared/ui/input/segmented';
import { listToModerate } from './posts.client';
import { DecideSheet } from './said/decide-sheet';
import { SaidCard } from './said/said-card';

const KINDS = SAID_KINDS.map((value) => ({ value, title: SAID_KIND_LABELS[value] }));
const QUEUES = MODERATION_QUEUES.map((value) => ({ value, title: MODERATION_QUEUE_LABELS[value] }));
const EMPTY = {
  held: {
    icon: 'done',
    title: '没有等审核的',
    words: '没通过自动检查的、有照片的先放在这里，由您决定是否公开。',
  },
  reported: { icon: 'done', title: '没有被举报的', words: '居民举报的内容会出现在这里。' },
  appealed: {
    icon: 'done',
    title: '没有申诉',
    words: '居民对“不公开”有意见时会出现在这里，由另一位同事来看。',
  },
} as const;

type Doing = { text: QueuedText; show: boolean } | null;

/** What waits for a person before everybody may read it, or because somebody minds. */
export function SaidScreen({ within }: { within: string }) {
  const [what, setWhat] = useState<SaidKind>('posts');
  const [queue, setQueue] = useState<ModerationQueue>('held');
  const list = usePages(`posts.said:${within}:${what}:${queue}`, (cursor) =>
    listToModerate(within, what, queue, cursor),
  );
  const [doing, setDoing] = useState<Doing>(null);
  return (
    <Screen marked>
      <Segmented options={KINDS} value={what} onChange={setWhat} label="内容" />
      <Segmented options={QUEUES} value={queue} onChange={setQueue} label="为什么" />
      <PageList list={list} empty={EMPTY[queue]}>
        {(items) =>
          items.map((text) => (
            <SaidCard key={text.id} text={text} onDecide={(show) => setDoing({ text, show })} />
          ))
        }
      </PageList>
      {doing && <DecideSheet {...doing} onClose={() => setDoing(null)} onSent={() => void list.reload()} />}
    </Screen>
  );
}
