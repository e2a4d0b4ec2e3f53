import { ACTIVITY_STATUS_LABELS } from '#types/activities.labels';
import type { LedgerLine, LedgerTotals } from '#types/ledger';
import { dayText } from '../../../shared/format/dates';

/** Hours with at most one decimal, as in the table: `3.5 小时`. */
export const hoursText = (minutes: number): string => `${Math.round(minutes / 6) / 10} 小时`;

export const cameText = ({
  came,
  signedUp,
  absent,
}: Pick<LedgerLine, 'came' | 'signedUp' | 'absent'>): string =>
  `报名 ${signedUp} 人，到场 ${came} 人${absent > 0 ? `，未到 ${absent} 人` : ''}`;

/** What is known of the hours: nothing before they are settled. */
export const resultText = ({ status, minutes, flagged }: LedgerLine): string => {
  if (status === 'settled') return hoursText(minutes);
  return flagged > 0 ? `${flagged} 人待核对` : ACTIVITY_STATUS_LABELS[status];
};

export const whereText = ({ team, startsAt }: LedgerLine, now: number): string =>
  `${dayText(startsAt, now)} · ${team}`;

export const figuresOf = ({ activities, volunteers, came, minutes }: LedgerTotals) => [
  { title: '活动', value: `${activities} 场` },
  { title: '到场志愿者', value: `${volunteers} 人` },
  { title: '到场人次', value: `${came} 次` },
  { title: '服务时长', value: hoursText(minutes) },
];
