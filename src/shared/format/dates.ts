const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;
const CHINA_MS = 8 * 60 * MINUTE_MS;

/**
 * Asia/Shanghai has had one offset and no summer time since 1991: a clock shifted by it reads in UTC what the wall shows
 * there, whatever the phone is set to. A library for dates would cost every start nine KB.
 */
const wall = (instant: string | number): Date => new Date(new Date(instant).getTime() + CHINA_MS);

const twoDigits = (number: number): string => String(number).padStart(2, '0');

/** Days since 1970 there. */
const dayNumber = (instant: string | number): number => Math.floor(wall(instant).getTime() / DAY_MS);

/** `2026-11-22`, the day there. */
export function dayKey(instant: string | number): string {
  const then = wall(instant);
  return `${then.getUTCFullYear()}-${twoDigits(then.getUTCMonth() + 1)}-${twoDigits(then.getUTCDate())}`;
}

/** `09:05`. */
export function clockText(instant: string | number): string {
  const then = wall(instant);
  return `${twoDigits(then.getUTCHours())}:${twoDigits(then.getUTCMinutes())}`;
}

/** 0 is Sunday. */
export const weekday = (instant: string | number): number => wall(instant).getUTCDay();

const NEAR: Record<string, string> = { '-1': '昨天', '0': '今天', '1': '明天' };

/** `今天`, `昨天`, `明天`, `3月5日`, `2025年3月5日`. */
export function dayText(instant: string | number, now: number): string {
  const then = wall(instant);
  const near = NEAR[String(dayNumber(instant) - dayNumber(now))];
  const year = then.getUTCFullYear();
  const day = `${then.getUTCMonth() + 1}月${then.getUTCDate()}日`;
  return near ?? (year === wall(now).getUTCFullYear() ? day : `${year}年${day}`);
}

/** `今天 14:30`, `3月5日 09:05`. */
export const whenText = (instant: string | number, now: number): string =>
  `${dayText(instant, now)} ${clockText(instant)}`;

/** `2026-11-22 10:05`: a moment that must not become relative. */
export const stampText = (instant: string | number): string => `${dayKey(instant)} ${clockText(instant)}`;

/** For “上次更新于…”: `刚刚`, `5 分钟前`, then as `whenText`. */
export function sinceText(instant: string | number, now: number): string {
  const minutes = Math.floor((now - new Date(instant).getTime()) / MINUTE_MS);
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
export const chinaHour = (instant: string | number): number => wall(instant).getUTCHours();
