import type { ActivityDetail, ActivitySummary } from '#types/activity-shapes';
import { clockText, whenText } from '../../shared/format/dates';

type Mine = NonNullable<ActivitySummary['mine']>;

const MINUTE_MS = 60_000;
/** The gate is open from half an hour before until an hour after. */
const BEFORE_MS = 30 * MINUTE_MS;
const AFTER_MS = 60 * MINUTE_MS;

type Timed = Pick<ActivitySummary, 'startsAt' | 'endsAt' | 'status'>;
export const isGateOpen = ({ startsAt, endsAt, status }: Timed, now: number): boolean =>
  status !== 'cancelled' &&
  status !== 'settled' &&
  now >= Date.parse(startsAt) - BEFORE_MS &&
  now <= Date.parse(endsAt) + AFTER_MS;

/** `09:02 签到，11:01 签退`, one after the other. */
export const presenceText = ({ spans }: Pick<Mine, 'spans'>): string =>
  spans
    .map(({ from, until }) =>
      until === null ? `${clockText(from)} 签到` : `${clockText(from)} 签到，${clockText(until)} 签退`,
    )
    .join('；');

const post = ({ posts }: ActivityDetail, id: string): string =>
  posts.length > 1 ? `岗位：${posts.find((each) => each.id === id)?.name ?? ''}` : '';

const standingText = (mine: Mine, { cancelUntil, offerHours }: ActivityDetail, now: number): string => {
  const { standing, ahead, offeredUntil } = mine;
  if (standing === 'waiting') {
    return `前面还有 ${ahead ?? 0} 人。有空位会通知您，${offerHours} 小时内确认有效。`;
  }
  if (standing === 'offered') {
    return offeredUntil === null ? '' : `请在 ${whenText(offeredUntil, now)} 前确认，过时让给下一位。`;
  }
  if (standing !== 'in' || mine.spans.length > 0) return '';
  const isFree = now <= Date.parse(cancelUntil);
  return isFree ? `${whenText(cancelUntil, now)} 前可以退出。` : '已过退出期限；来不了请打电话告诉领队。';
};

/** What somebody should know of their own place, line by line. */
export const placeLines = (activity: ActivityDetail, mine: Mine, now: number): string[] =>
  [
    post(activity, mine.post),
    standingText(mine, activity, now),
    presenceText(mine),
    mine.by === null ? '' : `由 ${mine.by} 代为报名`,
  ].filter((line) => line !== '');

/** The same for a row of a list, in one line. */
export const shortPlace = (mine: Mine, now: number): string => {
  const { standing, ahead, offeredUntil } = mine;
  if (standing === 'waiting') return `候补，前面还有 ${ahead ?? 0} 人`;
  if (standing === 'offered' && offeredUntil !== null) return `请在 ${whenText(offeredUntil, now)} 前确认`;
  return presenceText(mine);
};
