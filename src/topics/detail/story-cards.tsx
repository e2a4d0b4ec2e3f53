import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import type { TopicDetail } from '#types/topic-shapes';
import { PARTY_KIND_LABELS } from '#types/topics.labels';
import { dayText, whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Tag } from '../../shared/ui/show/tag';
import { attendanceText, calendarDay, decisionText, reachText, sessionTitle } from '../topic.view';

type Props = { topic: TopicDetailPart };
type TopicDetailPart = Pick<
  TopicDetail,
  | 'affected'
  | 'parties'
  | 'reach'
  | 'sessions'
  | 'plans'
  | 'voices'
  | 'decision'
  | 'tasks'
  | 'closing'
  | 'corrections'
>;

type PartProps = { title: string; below?: string; children?: ReactNode };

const Part = ({ title, below, children }: PartProps) => (
  <View className="tp-part">
    <View className="tp-part__t">{title}</View>
    {below && <View className="tp-k">{below}</View>}
    {children}
  </View>
);

const Words = ({ children }: { children: string }) => <View className="tp-words">{children}</View>;

export function PartiesCard({ topic }: Props) {
  const { affected, parties, reach } = topic;
  if (affected.length === 0) return null;
  const names = affected.map(({ label }) => label).filter((label) => label !== '');
  return (
    <Card title="参与者">
      {names.length > 0 && <Part title="涉及范围" below={names.join('、')} />}
      {reach && <Part title="通知和听取意见" below={reachText(reach)} />}
      {parties.map(({ kind, name, attended }) => (
        <Part
          key={name}
          title={name}
          below={`${PARTY_KIND_LABELS[kind]} · ${attended ? '到过会' : '还没有到会'}`}
        />
      ))}
    </Card>
  );
}

export function SessionsCard({ topic }: Props) {
  const { sessions } = topic;
  if (sessions.length === 0) return null;
  return (
    <Card title={`协商会（${sessions.length} 次）`}>
      {sessions.map((session) => (
        <Part
          key={session.number}
          title={sessionTitle(session)}
          below={`${whenText(session.at, Date.now())} · ${session.place}`}
        >
          <Words>{`议程：${session.agenda}`}</Words>
          {session.urgent && <View className="tp-k">{`紧急召集：${session.urgent}`}</View>}
          {session.attendance && <View className="tp-k">{`到会：${attendanceText(session)}`}</View>}
          {session.minutes && <Words>{session.minutes}</Words>}
          {session.cancelled && <Words>{`没有开成：${session.cancelled}`}</Words>}
          {session.state === 'recorded' && <View className="tp-k">纪要正在审定，审定后公开。</View>}
        </Part>
      ))}
    </Card>
  );
}

export function PlansCard({ topic }: Props) {
  const { plans } = topic;
  if (plans.length === 0) return null;
  return (
    <Card title="方案">
      {[...plans].reverse().map(({ version, at, words, changed }) => (
        <Part key={version} title={`第 ${version} 版`} below={dayText(at, Date.now())}>
          {changed !== '' && <View className="tp-k">{`这一版改了：${changed}`}</View>}
          <Words>{words}</Words>
        </Part>
      ))}
    </Card>
  );
}

export function VoicesCard({ topic }: Props) {
  const { voices } = topic;
  if (voices.length === 0) return null;
  return (
    <Card title="入户听到的意见">
      {voices.map(({ day, words, place }) => (
        <Part
          key={`${day} ${place} ${words}`}
          title={words}
          below={`${place}的住户 · ${calendarDay(day, Date.now())}`}
        />
      ))}
    </Card>
  );
}

export function DecisionCard({ topic }: Props) {
  const { decision } = topic;
  if (decision === null) return null;
  return (
    <Card title="协商意见" tone="pri">
      <View className="tp-k">{decisionText(decision)}</View>
      <Words>{decision.words}</Words>
      {decision.minority.map((words) => (
        <Part key={words} title="不同意见" below={words} />
      ))}
      {decision.unheard !== '' && <Part title="有一方没有到会" below={decision.unheard} />}
      <View className="tp-k">这是大家协商的意见，不是居民会议的决定，也不是业主表决。</View>
    </Card>
  );
}

export function TasksCard({ topic }: Props) {
  const { tasks, closing } = topic;
  if (tasks.length === 0 && closing === null) return null;
  return (
    <Card title="落实与反馈">
      {tasks.map(({ number, words, owner, due, done, overdue, feedback }) => (
        <Part key={number} title={words} below={`${owner}负责 · ${calendarDay(due, Date.now())}前`}>
          <Tag
            tone={done ? 'pri' : overdue ? 'bad' : 'info'}
            icon={done ? 'done' : overdue ? 'warn' : 'clock'}
          >
            {done ? '已完成' : overdue ? '已逾期' : '进行中'}
          </Tag>
          {feedback.map((said) => (
            <Words key={said.at}>{`${dayText(said.at, Date.now())}：${said.words}`}</Words>
          ))}
        </Part>
      ))}
      {closing && <Part title={`结果 · ${dayText(closing.at, Date.now())}公布`} below={closing.words} />}
    </Card>
  );
}

/** Before what it corrects, the newest first. */
export function CorrectionsCard({ topic }: Props) {
  const { corrections } = topic;
  if (corrections.length === 0) return null;
  return (
    <Card title="更正" tone="warn">
      {[...corrections].reverse().map(({ at, of, words }) => (
        <Part key={`${at} ${words}`} title={of} below={dayText(at, Date.now())}>
          <Words>{words}</Words>
        </Part>
      ))}
    </Card>
  );
}

/** All of it, from who takes part to what came of it: the newest of what matters first. */
export const StoryCards = ({ topic }: Props) => (
  <>
    <CorrectionsCard topic={topic} />
    <DecisionCard topic={topic} />
    <TasksCard topic={topic} />
    <SessionsCard topic={topic} />
    <PlansCard topic={topic} />
    <VoicesCard topic={topic} />
    <PartiesCard topic={topic} />
  </>
);
