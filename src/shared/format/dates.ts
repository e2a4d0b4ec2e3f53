import dayjs from 'dayjs';
import utc from 'dayjs/plugin/utc';

dayjs.extend(utc);

/** Asia/Shanghai has had one offset and no summer time since 1991, so the phone's own zone never matters. */
const china = (instant: string | number) => dayjs(instant).utcOffset(8);

const daysBetween = (from: dayjs.Dayjs, to: dayjs.Dayjs) =>
  to.startOf('day').diff(from.startOf('day'), 'day');

const NEAR: Record<string, string> = { '-1': '昨天', '0': '今天', '1': '明天' };

/** `今天`, `昨天`, `明天`, `3月5日`, `2025年3月5日`. */
export function dayText(instant: string | number, now: number): string {
  const then = china(instant);
  const today = china(now);
  const near = NEAR[String(daysBetween(today, then))];
  return near ?? then.format(then.year() === today.year() ? 'M月D日' : 'YYYY年M月D日');
}

/** `今天 14:30`, `3月5日 09:05`. */
export const whenText = (instant: string | number, now: number): string =>
  `${dayText(instant, now)} ${china(instant).format('HH:mm')}`;

/** `2026-11-22 10:05`: a moment that must not become relative. */
export const stampText = (instant: string | number): string => china(instant).format('YYYY-MM-DD HH:mm');

/** For “上次更新于…”: `刚刚`, `5 分钟前`, then as `whenText`. */
export function sinceText(instant: string | number, now: number): string {
  const minutes = Math.floor((now - dayjs(instant).valueOf()) / 60_000);
  if (minutes < 1) return '刚刚';
  return minutes < 60 ? `${minutes} 分钟前` : whenText(instant, now);
}

/** The server counts working days with the official calendar; here they only become words. */
export function leftText(workingDaysLeft: number, overdue = false): string {
  // passed on Friday, read on Saturday: no working day has gone by, and yet it is late
  if (workingDaysLeft === 0 && overdue) return '已超期';
  if (workingDaysLeft > 0) return `还剩 ${workingDaysLeft} 个工作日`;
  return workingDaysLeft === 0 ? '今天到期' : `已超 ${-workingDaysLeft} 个工作日`;
}

/** Hour of the day in Asia/Shanghai, 0–23. */
export const chinaHour = (instant: string | number): number => china(instant).hour();
