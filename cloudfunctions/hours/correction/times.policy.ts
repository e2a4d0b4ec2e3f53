import { type Refusal, refuse } from '#kernel/result';
import { type HoursRecord, minutesOf, type Stretch } from '../record/record.state';

type Code = 'TIME_BACKWARDS' | 'LONGER_THAN_ACTIVITY' | 'NOTHING_CHANGES';

/** In order and apart. */
const runsBackwards = (spans: readonly Stretch[]): boolean =>
  spans.some(({ from, until }, place) => until <= from || from < (spans[place - 1]?.until ?? from));

const isSame = (spans: readonly Stretch[], others: readonly Stretch[]): boolean =>
  spans.length === others.length &&
  spans.every(({ from, until }, place) => from === others[place]?.from && until === others[place]?.until);

/**
 * Why these cannot be the hours of this record. Hours lie within the post, and nobody holds two posts at one time (a
 * unique claim on each quarter of an hour), so no two records of one person overlap either.
 */
export const timesObjection = (record: HoursRecord, spans: readonly Stretch[]): Refusal<Code> | null => {
  const { from, until } = record.post;
  if (runsBackwards(spans)) return refuse('TIME_BACKWARDS');
  if (spans.some((span) => span.from < from || span.until > until)) {
    return refuse('LONGER_THAN_ACTIVITY', { from, until });
  }
  const isEqual = isSame(spans, record.spans) && minutesOf(spans) === record.minutes;
  return isEqual ? refuse('NOTHING_CHANGES') : null;
};
