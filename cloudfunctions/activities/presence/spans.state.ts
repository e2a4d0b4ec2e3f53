import { epochOf, MINUTE } from '#kernel/instant';
import { done, type Result, refuse } from '#kernel/result';
import { MAX_SPANS, type PresenceFlag, type PresenceMeans } from '#types/activities.labels';
import type { Instant } from '#types/time';
import type { Post, Span } from '../activity/activity.state';

export type Spans = readonly Span[];
export type Arrival = { at: Instant; means: PresenceMeans; flags: readonly PresenceFlag[] };

const isThere = (spans: Spans): boolean => spans.at(-1)?.until === null;

/** Somebody comes, or comes back after a break. */
export const enter = (
  spans: Spans,
  { at, means, flags }: Arrival,
): Result<Spans, 'ALREADY_PRESENT' | 'TIME_BACKWARDS' | 'TOO_MANY_SPANS'> => {
  const last = spans.at(-1);
  if (last && last.until === null) return refuse('ALREADY_PRESENT', { since: last.from });
  if (last?.until && at < last.until) return refuse('TIME_BACKWARDS', { after: last.until });
  if (spans.length >= MAX_SPANS) return refuse('TOO_MANY_SPANS', { most: MAX_SPANS });
  return done([...spans, { from: at, until: null, means, flags }]);
};

/** The clock closed it because nobody had signed out: a sign-out that was under way still counts. */
const isForced = (span: Span): boolean => span.flags.includes('no_sign_out');

/** Somebody goes; what was doubtful about coming stays doubtful. */
export const leave = (
  spans: Spans,
  { at, flags }: Pick<Arrival, 'at' | 'flags'>,
): Result<Spans, 'NOT_PRESENT' | 'TIME_BACKWARDS'> => {
  const last = spans.at(-1);
  if (!last || !(isThere(spans) || isForced(last))) return refuse('NOT_PRESENT');
  if (at < last.from) return refuse('TIME_BACKWARDS', { after: last.from });
  const known = last.flags.filter((flag) => flag !== 'no_sign_out');
  return done([...spans.slice(0, -1), { ...last, until: at, flags: [...new Set([...known, ...flags])] }]);
};

export const flagged = (spans: Spans): boolean => spans.some(({ flags }) => flags.length > 0);

/** Within the time of the post alone: waiting before it and talking after it are not service. */
export const served = (
  spans: Spans,
  { from, until }: Pick<Post, 'from' | 'until'>,
): { from: Instant; until: Instant }[] =>
  spans
    .flatMap((span) => (span.until === null ? [] : [{ from: span.from, until: span.until }]))
    .map((span) => ({
      from: span.from > from ? span.from : from,
      until: span.until < until ? span.until : until,
    }))
    .filter((span) => span.from < span.until);

export const minutesOf = (spans: readonly { from: Instant; until: Instant }[]): number =>
  Math.floor(spans.reduce((sum, { from, until }) => sum + epochOf(until) - epochOf(from), 0) / MINUTE);
