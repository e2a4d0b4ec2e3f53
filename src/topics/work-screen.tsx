import './topics.scss';
import { useState } from 'react';
import { HELD_FOR_LABELS, REPORT_LABELS } from '#types/moderation.labels';
import type { TopicWork } from '#types/topic-shapes';
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
import { type Act, actsOf } from './work/acts.view';
import { DraftCard } from './work/draft-card';
import { type Doing, Sheets } from './work/sheets';

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

function Unfound({ numbers }: { numbers: readonly string[] }) {
  return numbers.length === 0 ? null : (
    <Notice tone="warn" icon="warn">
      {`在本社区查不到这些单号，不计入同类诉求：${numbers.join('、')}`}
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

/** What can be done besides the step that is next. */
function Others({ acts, onTake }: { acts: readonly Act[]; onTake: (act: Act) => void }) {
  if (acts.length === 0) return null;
  return (
    <Cells title="还可以">
      {acts.map((act) => (
        <Cell key={act.doing} icon={act.icon} title={act.words} onTap={() => onTake(act)} />
      ))}
    </Cells>
  );
}

/** One topic at the desk: the next step that is due, and the whole story below it. */
export function WorkScreen({ id, onChanged }: { id: string; onChanged?: () => void }) {
  const load = useLoad(`topics.work:${id}`, () => getWork(id));
  const send = useSend();
  const [doing, setDoing] = useState<Doing | null>(null);
  const [busy, setBusy] = useState(false);
  const again = () => {
    void load.reload();
    onChanged?.();
  };

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
  const { next, others } = actsOf(topic);
  const take = ({ doing: chosen }: Act) =>
    chosen === 'approve' ? topic && void approve(topic) : setDoing(chosen);
  const footer =
    next.length > 0 &&
    next.map((act) => (
      <Button
        key={act.doing}
        kind={act.kind}
        block={next.length === 1}
        loading={busy && act.doing === 'approve'}
        onTap={() => take(act)}
      >
        {act.words}
      </Button>
    ));
  return (
    <Screen marked {...(footer ? { footer } : {})}>
      <Faces load={load} skeleton="detail">
        {(shown) => (
          <>
            <HeadCard topic={shown} />
            <Held moderation={shown.moderation} />
            <Unfound numbers={shown.unfound} />
            <DraftCard topic={shown} />
            <Others acts={others} onTake={take} />
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
