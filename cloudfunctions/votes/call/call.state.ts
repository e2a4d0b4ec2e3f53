import { DAY, dayOf, epochOf, HOUR, minuteOf, nextDay, plusMs, startOfDay } from '#kernel/instant';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { VoteKind } from '#types/votes.labels';
import type { VoteSettings } from '../vote/vote.settings.state';

/** What those on the roll are told of, each once. */
export type CallWhat = 'opened' | 'reminder' | 'over';

/** A walk through the buildings of a vote's territory; how far it came is written down with the vote. */
export type Call = {
  what: CallWhat;
  /** When a page of it was done last: who waits longest goes on first. */
  touchedAt: Instant;
  /** Who came to live somewhere after it began is not told there: they may have been where they lived before. */
  begunAt: Instant;
  after: TerritoryId | null;
  people: number;
  done: boolean;
};

const MORNING = 8 * HOUR;
const EVENING = 20 * HOUR;
const NIGHT_FROM = 21;
const NIGHT_TO = 8;

const hourOf = (at: Instant): number => Number(minuteOf(at).slice(11, 13));

/** Nobody's phone rings at night for a vote: the next morning, */
const byDayAfter = (at: Instant): Instant => {
  const hour = hourOf(at);
  if (hour < NIGHT_TO) return plusMs(startOfDay(dayOf(at)), MORNING);
  return hour >= NIGHT_FROM ? plusMs(startOfDay(dayOf(at)), DAY + MORNING) : at;
};

/** or, where time is short, the evening before. */
const byDayBefore = (at: Instant): Instant => {
  const hour = hourOf(at);
  if (hour >= NIGHT_FROM) return plusMs(startOfDay(dayOf(at)), EVENING);
  return hour < NIGHT_TO ? plusMs(startOfDay(nextDay(dayOf(at), -1)), EVENING) : at;
};

type Timed = { opensAt: Instant; closesAt: Instant; settings: Pick<VoteSettings, 'reminderHours'> };

export const openedCallAt = ({ opensAt, closesAt }: Timed): Instant => {
  const byDay = byDayAfter(opensAt);
  return byDay < closesAt ? byDay : opensAt;
};

/** So many hours before it closes, and not before half of it is over; `null`: it was only just told that it is open. */
export const reminderAt = (vote: Timed): Instant | null => {
  const { opensAt, closesAt, settings } = vote;
  const half = (epochOf(closesAt) - epochOf(opensAt)) / 2;
  const at = plusMs(closesAt, -Math.min(settings.reminderHours * HOUR, half));
  return [byDayBefore(at), at].find((each) => each > openedCallAt(vote)) ?? null;
};

/** What of a vote says whom to tell of what, and when. */
type Called = Timed & {
  kind: VoteKind;
  status: string;
  ready: boolean;
  shut: boolean;
  calls: readonly Call[];
  timeline: readonly { at: Instant }[];
};
export type NextCall = { what: CallWhat; at: Instant };

export const callOf = ({ calls }: Pick<Called, 'calls'>, what: CallWhat): Call | undefined =>
  calls.find((call) => call.what === what);

const whileOpen = (vote: Called): NextCall[] => {
  const reminder = reminderAt(vote);
  const both: NextCall[] = [
    { what: 'opened', at: openedCallAt(vote) },
    ...(reminder === null ? [] : [{ what: 'reminder' as const, at: reminder }]),
  ];
  // who has not been told by then that it opened is told by the reminder
  return callOf(vote, 'reminder') ? both.slice(1) : both;
};

const afterIt = (vote: Called): NextCall[] => {
  const isOver = vote.status === 'counted' || (vote.status === 'cancelled' && vote.shut);
  // what was called off before anybody was told of it is told to nobody
  if (!isOver || (vote.status === 'cancelled' && vote.calls.length === 0)) return [];
  const since = vote.timeline.at(-1)?.at ?? vote.closesAt;
  return [{ what: 'over', at: byDayAfter(since) }];
};

/** What is still to be told, in the order of time. An owners' vote is not given here: nobody is called to it. */
export const callsAhead = (vote: Called): NextCall[] => {
  if (vote.kind === 'owners' || !vote.ready) return [];
  const all = vote.status === 'announced' ? whileOpen(vote) : afterIt(vote);
  return all
    .filter(({ what }) => !callOf(vote, what)?.done)
    .map(({ what, at }) => ({ what, at: callOf(vote, what)?.touchedAt ?? at }));
};

/** The latest that is due: whoever is reminded need not be told any more that it opened. */
export const callDue = (vote: Called, now: Instant): CallWhat | null =>
  callsAhead(vote)
    .filter(({ at }) => at <= now)
    .at(-1)?.what ?? null;
