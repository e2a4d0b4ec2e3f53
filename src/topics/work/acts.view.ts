import type { TopicWork } from '#types/topic-shapes';
import type { TopicAction } from '#types/topics.labels';
import type { IconName } from '../../shared/ui/show/icons';
import type { Doing } from './sheets';

export type Act = { doing: Doing | 'approve'; words: string; kind: 'pri' | 'sec' | 'bad'; icon: IconName };

/** What the buttons say; the first is what moves the topic on. */
const ACTS: Record<TopicAction, readonly Act[]> = {
  moderate: [
    { doing: 'show', words: '公开', kind: 'pri', icon: 'check' },
    { doing: 'hide', words: '不公开', kind: 'bad', icon: 'close' },
  ],
  screen: [
    { doing: 'accept', words: '列入协商', kind: 'pri', icon: 'check' },
    { doing: 'refuse', words: '不列入', kind: 'sec', icon: 'close' },
  ],
  approve: [{ doing: 'approve', words: '审定纪要', kind: 'pri', icon: 'check' }],
  record: [{ doing: 'record', words: '登记会议', kind: 'pri', icon: 'edit' }],
  decide: [{ doing: 'decide', words: '形成意见', kind: 'pri', icon: 'done' }],
  call: [{ doing: 'call', words: '召集协商会', kind: 'pri', icon: 'people' }],
  feedback: [{ doing: 'feedback', words: '任务反馈', kind: 'pri', icon: 'edit' }],
  close: [{ doing: 'close', words: '公布落实结果', kind: 'pri', icon: 'done' }],
  plan: [{ doing: 'plan', words: '更新方案', kind: 'sec', icon: 'edit' }],
  parties: [{ doing: 'parties', words: '参与者', kind: 'pri', icon: 'people' }],
  correct: [{ doing: 'correct', words: '更正', kind: 'sec', icon: 'warn' }],
};
const ORDER = Object.keys(ACTS) as TopicAction[];

/** They never move the topic on, but for the parties where they are named first. */
const isBeside = (action: TopicAction, { status }: Pick<TopicWork, 'status'>): boolean =>
  action === 'plan' || action === 'correct' || (action === 'parties' && status !== 'parties');

type Acts = { next: readonly Act[]; others: readonly Act[] };

/** Two at most stand at the bottom, what moves it on in the last place; the others on the page. */
export const actsOf = (topic: Pick<TopicWork, 'status' | 'may'> | null | undefined): Acts => {
  if (!topic) return { next: [], others: [] };
  const allowed = ORDER.filter((action) => topic.may.includes(action));
  const taken = allowed.filter((action) => !isBeside(action, topic)).flatMap((action) => ACTS[action]);
  const beside = allowed.filter((action) => isBeside(action, topic)).flatMap((action) => ACTS[action]);
  const [first, second] = taken;
  const quiet = second && (second.kind === 'pri' ? { ...second, kind: 'sec' as const } : second);
  return {
    next: [quiet, first].filter((act) => act !== undefined),
    others: [...taken.slice(2), ...beside],
  };
};
