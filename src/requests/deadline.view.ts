import type { RequestSummary } from '#types/request-summary';
import { leftText } from '../shared/format/dates';

type Deadline = NonNullable<RequestSummary['deadline']>;

const EIGHT_HOURS = 8 * 3_600_000;
const WEEKDAYS = '日一二三四五六';

/** A day of Asia/Shanghai, which has no summer time, whatever zone the phone is set to: `11月27日（周五）`. */
export function dueDay(instant: string, now: number): string {
  const day = new Date(Date.parse(instant) + EIGHT_HOURS);
  const thisYear = new Date(now + EIGHT_HOURS).getUTCFullYear();
  const year = day.getUTCFullYear() === thisYear ? '' : `${day.getUTCFullYear()}年`;
  return `${year}${day.getUTCMonth() + 1}月${day.getUTCDate()}日（周${WEEKDAYS.charAt(day.getUTCDay())}）`;
}

/** The promise in one sentence: `最晚 11月27日（周五）前答复，还剩 5 个工作日`. */
export function deadlineText(deadline: Deadline, now: number): string {
  const day = dueDay(deadline.dueAt, now);
  const left = deadline.workingDaysLeft;
  if (deadline.pausedSince) return '计时已暂停，恢复后接着算，到时会告诉您新的期限';
  if (left === null) return `答复期限是 ${day}`;
  if (left < 0) return `应在 ${day}前答复，已经超了 ${-left} 个工作日`;
  // Passed within the last working day: the clock is over although no whole working day is.
  if (now > Date.parse(deadline.dueAt)) return `应在 ${day}前答复，已经超期`;
  if (left === 0) return `最晚今天（${day.replace(/[（）]/g, ' ').trim()}）答复`;
  return `最晚 ${day}前答复，${leftText(left)}`;
}

export const PROVISIONAL_HINT = '国务院还没有公布那时的放假安排，日期可能会有一点变动。';
