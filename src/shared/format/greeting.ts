import { chinaHour } from './dates';

/** By the hour in Asia/Shanghai. */
export function greeting(now: number): string {
  const hour = chinaHour(now);
  if (hour < 5 || hour >= 23) return '夜深了';
  if (hour < 11) return '早上好';
  if (hour < 13) return '中午好';
  return hour < 18 ? '下午好' : '晚上好';
}
