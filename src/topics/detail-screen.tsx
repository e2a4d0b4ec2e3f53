import './topics.scss';
import { useState } from 'react';
import { MAX_REASON } from '#types/moderation.labels';
import type { TopicDetail } from '#types/topic-shapes';
import { useStore } from '../shared/device/store';
import { WordsSheet } from '../shared/form/words-sheet';
import { failureText } from '../shared/format/failure-text';
import { useLoad } from '../shared/load/use-load';
import { ReportSheet } from '../shared/moderation/report-sheet';
import { useSend } from '../shared/offline/use-send';
import { meStore } from '../shared/session/session';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { toast } from '../shared/ui/over/toast';
import { Timeline } from '../shared/ui/show/timeline';
import { HeadCard } from './detail/head-card';
import { Linked } from './detail/linked';
import { OwnState } from './detail/own-state';
import { StoryCards } from './detail/story-cards';
import { WithdrawSheet } from './detail/withdraw-sheet';
import { hasBegun, mayWithdraw, storyRows } from './topic.view';
import { changeOf } from './topics.changes';
import { getTopic } from './topics.client';

type Doing = 'report' | 'appeal' | 'withdraw' | null;
type SheetsProps = { topic: TopicDetail; doing: Doing; onClose: () => void; onSent: () => void };

function Sheets({ topic, doing, ...sheet }: SheetsProps) {
  if (doing === 'report') {
    return (
      <ReportSheet
        about={topic}
        change={(reason) => changeOf('topics.report', '举报', topic, { reason })}
        {...sheet}
      />
    );
  }
  if (doing === 'withdraw') return <WithdrawSheet topic={topic} {...sheet} />;
  if (doing !== 'appeal') return null;
  return (
    <WordsSheet<'topics.appeal'>
      draftKey={`topic-appeal:${topic.id}`}
      title="申诉"
      label="为什么应该公开"
      hint="会由另一位同事来看。每条只能申诉一次。"
      submit="提交申诉"
      max={MAX_REASON}
      missing="请写下您的理由"
      change={(words) => changeOf('topics.appeal', '申诉', topic, { words })}
      done={() => '申诉已收到，会由另一位同事来看'}
      {...sheet}
    />
  );
}

/** What a resident can do now: stand for it with their household. */
function Support({ topic, onDone }: { topic: TopicDetail; onDone: () => void }) {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  if (topic.supported) {
    return (
      <Button kind="sec" block icon="done" disabled onTap={() => undefined}>
        您家已附议
      </Button>
    );
  }
  async function press() {
    setBusy(true);
    const outcome = await send(changeOf('topics.support', '附议', { ...topic }, {}));
    setBusy(false);
    if (outcome.kind === 'refused') return toast(failureText(outcome.error), 'bad');
    toast(outcome.kind === 'done' ? '已附议，一分钟内计入户数' : '已保存在手机上，有信号后自动发送', 'pri');
    onDone();
  }
  return (
    <Button kind="pri" block icon="people" loading={busy} onTap={() => void press()}>
      我家附议
    </Button>
  );
}

/** The whole story of one topic, and what one can do now. */
export function DetailScreen({ id }: { id: string }) {
  const load = useLoad(`topics.get:${id}`, () => getTopic(id));
  const me = useStore(meStore);
  const [doing, setDoing] = useState<Doing>(null);
  const again = () => void load.reload();
  const isAsked = load.data?.status === 'collecting' && load.data.state === 'shown' && me?.residence;
  const footer = load.data && isAsked && <Support topic={load.data} onDone={again} />;
  return (
    <Screen {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(topic) => (
          <>
            <HeadCard topic={topic} />
            {topic.own && <OwnState own={topic.own} onAppeal={() => setDoing('appeal')} />}
            {hasBegun(topic) && <Linked id={topic.id} within={topic.community} />}
            <StoryCards topic={topic} />
            <Card title="经过">
              <Timeline entries={storyRows(topic)} />
            </Card>
            {topic.state === 'shown' && !topic.mine && (
              <Button kind="plain" size="sm" icon="warn" onTap={() => setDoing('report')}>
                举报
              </Button>
            )}
            {mayWithdraw(topic) && (
              <Button kind="plain" size="sm" icon="close" onTap={() => setDoing('withdraw')}>
                收回议题
              </Button>
            )}
            <Sheets topic={topic} doing={doing} onClose={() => setDoing(null)} onSent={again} />
          </>
        )}
      </Faces>
    </Screen>
  );
}
