import './topics.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import { HELD_FOR_LABELS, REPORT_LABELS } from '#types/moderation.labels';
import type { TopicWork } from '#types/topic-shapes';
import type { TopicAction } from '#types/topics.labels';
import { goTo } from '../shared/api/navigate';
import { failureText } from '../shared/format/failure-text';
import { useLoad } from '../shared/load/use-load';
import { useSend } from '../shared/offline/use-send';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { toast } from '../shared/ui/over/toast';
import { Notice } from '../shared/ui/show/notice';
import { Timeline } from '../shared/ui/show/timeline';
import { HeadCard } from './detail/head-card';
import { StoryCards } from './detail/story-cards';
import { storyRows } from './topic.view';
import { changeOf } from './topics.changes';
import { getWork } from './topics.client';
import { requestUrl } from './topics.urls';
import { DraftCard } from './work/draft-card';
import { type Doing, Sheets } from './work/sheets';

type Act = { doing: Doing | 'approve'; words: string; kind: 'pri' | 'sec' | 'bad' };

/** What the buttons say; the first is what moves the topic on. */
const ACTS: Record<TopicAction, readonly Act[]> = {
  moderate: [
    { doing: 'show', words: '公开', kind: 'pri' },
    { doing: 'hide', words: '不公开', kind: 'bad' },
  ],
  screen: [
    { doing: 'accept', words: '列入协商', kind: 'pri' },
    { doing: 'refuse', words: '不列入', kind: 'sec' },
  ],
  approve: [{ doing: 'approve', words: '审定纪要', kind: 'pri' }],
  record: [{ doing: 'record', words: '登记会议', kind: 'sec' }],
  decide: [{ doing: 'decide', words: '形成意见', kind: 'pri' }],
  call: [{ doing: 'call', words: '召集协商会', kind: 'sec' }],
  plan: [{ doing: 'plan', words: '更新方案', kind: 'sec' }],
  parties: [{ doing: 'parties', words: '参与者', kind: 'sec' }],
  feedback: [{ doing: 'feedback', words: '任务反馈', kind: 'pri' }],
  close: [{ doing: 'close', words: '公布落实结果', kind: 'pri' }],
};

const ORDER = Object.keys(ACTS) as TopicAction[];

function Held({ moderation }: Pick<TopicWork, 'moderation'>) {
  const { heldFor, reports, appeal } = moderation;
  const words = [
    heldFor && HELD_FOR_LABELS[heldFor],
    reports.length > 0 && `被举报：${reports.map(({ reason }) => REPORT_LABELS[reason]).join('、')}`,
    appeal && `申诉：${appeal}`,
  ].filter(Boolean);
  return words.length === 0 ? null : (
    <Notice tone="warn" icon="shield">
      {words.join('；')}
    </Notice>
  );
}

function Opened({ topic }: { topic: TopicWork }) {
  const rows = topic.tasks.flatMap(({ number, words }, place) => {
    const id = topic.opened[place];
    return id ? [{ number, words, id }] : [];
  });
  if (rows.length === 0) return null;
  return (
    <Cells title="任务转成的诉求">
      {rows.map(({ number, words, id }) => (
        <Cell key={number} icon="list" title={words} onTap={() => goTo(requestUrl(id))} />
      ))}
    </Cells>
  );
}

/** One topic at the desk: the next step that is due, and the whole story below it. */
export function WorkScreen({ id }: { id: string }) {
  const load = useLoad(`topics.work:${id}`, () => getWork(id));
  const send = useSend();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [busy, setBusy] = useState(false);
  const again = () => void load.reload();

  async function approve(topic: TopicWork) {
    if (topic.draft === null) return;
    setBusy(true);
    const outcome = await send(changeOf('topics.approve', '审定纪要', topic, { number: topic.draft.number }));
    setBusy(false);
    if (outcome.kind === 'refused') return toast(failureText(outcome.error), 'bad');
    toast('纪要已审定并公开', 'pri');
    again();
  }

  const topic = load.data;
  const acts = ORDER.filter((action) => topic?.may.includes(action)).flatMap((action) => ACTS[action]);
  const footer = topic && acts.length > 0 && (
    <View className="tp-acts">
      {acts.map(({ doing: next, words, kind }) => (
        <Button
          key={next}
          kind={kind}
          size="sm"
          loading={busy && next === 'approve'}
          onTap={() => (next === 'approve' ? void approve(topic) : setDoing(next))}
        >
          {words}
        </Button>
      ))}
    </View>
  );
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(shown) => (
          <>
            <HeadCard topic={shown} />
            <Held moderation={shown.moderation} />
            <DraftCard topic={shown} />
            <StoryCards topic={shown} />
            <Opened topic={shown} />
            <Card title="经过">
              <Timeline entries={storyRows(shown)} />
            </Card>
            <Sheets topic={shown} doing={doing} onClose={() => setDoing(null)} onSent={again} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
