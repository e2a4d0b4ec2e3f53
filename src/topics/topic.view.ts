import type { TopicDetail, TopicSession, TopicSummary } from '#types/topic-shapes';
import {
  AGREEMENT_LABELS,
  OUTCOME_LABELS,
  TOPIC_EVENT_LABELS,
  TOPIC_NEXT_LABELS,
  TOPIC_SOURCE_LABELS,
  TOPIC_STATUS_LABELS,
  TOPIC_STEP_LABELS,
  TOPIC_STEPS,
  VENUE_LABELS,
} from '#types/topics.labels';
import { dayText, whenText } from '../shared/format/dates';
import type { Mark } from '../shared/ui/tone';

export const STEP_NAMES: readonly string[] = TOPIC_STEPS.map((step) => TOPIC_STEP_LABELS[step]);

/** Where it is on its way; past the last step once its result was published. */
export const stepAt = ({ step, status }: Pick<TopicSummary, 'step' | 'status'>): number =>
  status === 'closed' ? TOPIC_STEPS.length : TOPIC_STEPS.indexOf(step);

/** `居民提出 · 张** · 11月20日`. */
export const headText = ({ source, from, mine, at }: TopicSummary, now: number): string =>
  [TOPIC_SOURCE_LABELS[source], mine && source === 'residents' ? '我' : from, dayText(at, now)].join(' · ');

/** `12 户附议，要 10 户`; nothing where none was asked for. */
export const supportText = ({ supports, threshold, status }: TopicSummary): string => {
  if (threshold === 0) return '';
  if (status === 'lapsed' || status === 'withdrawn') return `${supports} 户附议，需要 ${threshold} 户`;
  return supports >= threshold ? `${supports} 户附议` : `已有 ${supports} 户附议，够 ${threshold} 户进入审议`;
};

/** What is next, and by when, as everybody may know. */
export const nextText = ({ next }: Pick<TopicSummary, 'next'>, now: number): string => {
  if (next === null) return '';
  if (next.what === 'meet') return `${whenText(next.dueAt, now)}开协商会`;
  if (next.what === 'support') return `附议到${dayText(next.dueAt, now)}截止`;
  return `下一步：${TOPIC_NEXT_LABELS[next.what]}，${dayText(next.dueAt, now)}前`;
};

const TONES: Partial<Record<TopicSummary['status'], Mark['tone']>> = {
  collecting: 'info',
  refused: 'mute',
  lapsed: 'mute',
  withdrawn: 'mute',
};

export const statusMark = ({ status, state }: Pick<TopicSummary, 'status' | 'state'>): Mark => {
  if (state === 'held') return { icon: 'clock', tone: 'warn', words: '正在审核内容' };
  if (state === 'hidden') return { icon: 'close', tone: 'mute', words: '没有公开' };
  const isOver = status === 'closed';
  return {
    icon: isOver ? 'done' : 'people',
    tone: TONES[status] ?? 'pri',
    words: TOPIC_STATUS_LABELS[status],
  };
};

const BEFORE: readonly TopicSummary['status'][] = [
  'collecting',
  'screening',
  'refused',
  'lapsed',
  'withdrawn',
];

/** It was taken up: votes and conversations may belong to it. */
export const hasBegun = ({ status }: Pick<TopicSummary, 'status'>): boolean => !BEFORE.includes(status);

/** A day of a calendar, as the others are written. */
export const calendarDay = (day: string, now: number): string => dayText(`${day}T12:00:00+08:00`, now);

/** Its proposer, until the screening has decided. */
export const mayWithdraw = ({
  mine,
  status,
  state,
}: Pick<TopicSummary, 'mine' | 'status' | 'state'>): boolean =>
  mine && state !== 'hidden' && (status === 'collecting' || status === 'screening');

export const sessionTitle = ({ number, venue }: TopicSession): string =>
  `第 ${number} 次 · ${VENUE_LABELS[venue]}`;

/** Who was there, without who they are. */
export const attendanceText = ({ attendance }: TopicSession): string => {
  if (attendance === null) return '';
  const { households, parties, others } = attendance;
  return [
    households > 0 && `${households} 户居民`,
    others > 0 && `另有 ${others} 人`,
    parties.length > 0 && parties.join('、'),
  ]
    .filter(Boolean)
    .join('，');
};

export const decisionText = ({ outcome, agreement, votes }: NonNullable<TopicDetail['decision']>): string =>
  [
    OUTCOME_LABELS[outcome],
    AGREEMENT_LABELS[agreement],
    votes && `赞成 ${votes.agree}，反对 ${votes.disagree}，弃权 ${votes.abstain}`,
  ]
    .filter(Boolean)
    .join(' · ');

/** `通知 36 户中登记的 12 户，其中 5 户已经表达过意见`. */
export const reachText = ({
  buildings,
  households,
  known,
  heard,
}: NonNullable<TopicDetail['reach']>): string =>
  `涉及 ${buildings} 幢楼 ${households} 户；能在手机上通知到 ${known} 户，已有 ${heard} 户表达过意见。`;

const ABOUT: Partial<Record<TopicDetail['story'][number]['kind'], (about: number) => string>> = {
  called: (about) => `第 ${about} 次会议`,
  recorded: (about) => `第 ${about} 次会议`,
  approved: (about) => `第 ${about} 次会议`,
  cancelled: (about) => `第 ${about} 次会议`,
  planned: (about) => `第 ${about} 版`,
  progress: (about) => `任务 ${about}`,
  done: (about) => `任务 ${about}`,
};

/** The newest first. */
export const storyRows = ({ story }: Pick<TopicDetail, 'story'>) =>
  story
    .map(({ at, kind, words, about }, place) => ({
      key: `${place}`,
      at,
      title: [TOPIC_EVENT_LABELS[kind], about !== null && ABOUT[kind]?.(about)].filter(Boolean).join(' · '),
      words,
    }))
    .reverse();
