import type { ActivityDetail, RollRow } from '#types/activity-shapes';
import { clockText, dayKey } from '../../../shared/format/dates';

type Post = Pick<ActivityDetail['posts'][number], 'from' | 'until'>;
/** As it is picked: hours and minutes of the post's own day, or of the one after where the post goes over midnight. */
export type Stretch = { from: string; until: string };

const later = (a: string, b: string): string => (a > b ? a : b);
const sooner = (a: string, b: string): string => (a < b ? a : b);

/** What the gate saw, within the time of the post; who did not sign out is taken to have stayed. */
export const stretchesOf = ({ spans }: Pick<RollRow, 'spans'>, post: Post): Stretch[] =>
  spans
    .map(({ from, until }) => ({
      from: later(from, post.from),
      until: sooner(until ?? post.until, post.until),
    }))
    .filter(({ from, until }) => from < until)
    .map(({ from, until }) => ({ from: clockText(from), until: clockText(until) }));

const DAY_MS = 86_400_000;

/** The moment of a clock time within the post; after midnight it is the next day's. */
const momentOf = (clock: string, post: Post): string => {
  const same = Date.parse(`${dayKey(post.from)}T${clock}:00.000+08:00`);
  return new Date(clock < clockText(post.from) ? same + DAY_MS : same).toISOString();
};

export const spansOf = (stretches: readonly Stretch[], post: Post) =>
  stretches.map(({ from, until }) => ({ from: momentOf(from, post), until: momentOf(until, post) }));

/** What is wrong with it, in words; `null`: nothing. */
export const problemOf = (stretches: readonly Stretch[], post: Post): string | null => {
  const spans = spansOf(stretches, post);
  const isBackwards = spans.some(
    ({ from, until }, place) => until <= from || from < (spans[place - 1]?.until ?? from),
  );
  if (isBackwards) return '请检查时间：先到场，后离场，前后不重叠。';
  return spans.some(({ from, until }) => from < post.from || until > post.until)
    ? `请填 ${clockText(post.from)} 到 ${clockText(post.until)} 之间的时间。`
    : null;
};
