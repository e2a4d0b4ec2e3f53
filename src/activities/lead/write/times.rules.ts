import { MAX_POST_HOURS, QUARTER_MINUTES } from '#types/activities.labels';
import type { PostForm } from './form.types';

const DAY_MS = 86_400_000;
const HOUR_MS = 3_600_000;
const two = (number: number): string => String(number).padStart(2, '0');

/** The quarters of a day, `00:00` to `23:45`: an activity begins and ends on one. */
export const QUARTERS = Array.from({ length: (24 * 60) / QUARTER_MINUTES }, (_, at) => {
  const minutes = at * QUARTER_MINUTES;
  const value = `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return { value, title: value };
});

const at = (day: string, clock: string): number => Date.parse(`${day}T${clock}:00.000+08:00`);

/** When a post is; an end that lies before its beginning is the next day's. */
export const timesOf = ({ day, from, until }: Pick<PostForm, 'day' | 'from' | 'until'>) => {
  const begins = at(day, from);
  const ends = at(day, until);
  return {
    from: new Date(begins).toISOString(),
    until: new Date(ends <= begins ? ends + DAY_MS : ends).toISOString(),
  };
};

/** What is wrong with the times of a post; `null`: nothing. */
export const timeProblem = (post: PostForm, now: number): string | null => {
  if (post.day === '') return '请选日期';
  const { from, until } = timesOf(post);
  if (Date.parse(from) <= now) return '开始时间要在现在以后';
  return Date.parse(until) - Date.parse(from) > MAX_POST_HOURS * HOUR_MS
    ? `一个岗位最长 ${MAX_POST_HOURS} 小时，更长的请分成两个`
    : null;
};
