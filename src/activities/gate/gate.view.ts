import type { ActivitySummary } from '#types/activity-shapes';
import { clockText } from '../../shared/format/dates';
import type { Waiting } from '../../shared/offline/queue.types';
import { isGateOpen, presenceText } from '../detail/my-place.view';
import { isCodeOf } from './scene';

export type Direction = 'in' | 'out';
export const OPERATIONS = { in: 'activities.signIn', out: 'activities.signOut' } as const;
export const DIRECTION_WORDS: Record<Direction, string> = { in: '签到', out: '签退' };

/** What the reader is in whose gate is open now. */
export const atGate = (activities: readonly ActivitySummary[], now: number): ActivitySummary[] =>
  activities.filter((each) => each.mine?.standing === 'in' && isGateOpen(each, now));

const directionOf = ({ name }: Waiting): Direction => (name === OPERATIONS.in ? 'in' : 'out');
const sceneOf = ({ input }: Waiting): string => String(input.scene);
const scannedAt = ({ input }: Waiting): string => String(input.at);

export const isQueued = (waiting: readonly Waiting[], direction: Direction, scene: string): boolean =>
  waiting.some((each) => directionOf(each) === direction && isCodeOf(scene, `a_${sceneOf(each)}`));

/** What was scanned for an activity and waits for a signal: `09:02 签到，等信号发送`. */
export const queuedLines = (waiting: readonly Waiting[], activityId: string): string[] =>
  waiting
    .filter((each) => isCodeOf(sceneOf(each), activityId))
    .map((each) => `${clockText(scannedAt(each))} ${DIRECTION_WORDS[directionOf(each)]}，已保存，等信号发送`);

/** Whether the reader is inside, with what waits counted as done. */
const isInside = ({ id, mine }: ActivitySummary, waiting: readonly Waiting[]): boolean => {
  const [last] = waiting.filter((each) => isCodeOf(sceneOf(each), id)).reverse();
  if (last) return directionOf(last) === 'in';
  return mine?.spans.some(({ until }) => until === null) ?? false;
};

/** Who is inside wants out, everybody else in. */
export const nextDirection = (
  activities: readonly ActivitySummary[],
  waiting: readonly Waiting[],
): Direction => (activities.some((each) => isInside(each, waiting)) ? 'out' : 'in');

export const presenceLines = (activity: ActivitySummary, waiting: readonly Waiting[]): string[] => {
  const known = activity.mine && presenceText(activity.mine);
  const lines = [...(known ? [known] : []), ...queuedLines(waiting, activity.id)];
  return lines.length > 0 ? lines : ['还没有签到'];
};
