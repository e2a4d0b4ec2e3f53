import { isPaused } from '#kernel/deadline';
import { HOUR, plusMs } from '#kernel/instant';
import { type Refusal, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { Action, Status } from '#types/requests.labels';
import type { Instant } from '#types/time';
import { ratingEnds, reopenEnds } from './request.deadlines';
import { clockRuns, handlerOf, isOpen, type RequestDocument } from './request.state';

type Moment = { personId: PersonId; now: Instant };
/** What says how a request stands. */
export type Standing = Pick<
  RequestDocument,
  'state' | 'deadline' | 'urges' | 'rated' | 'reopened' | 'settings'
>;
export type Gate<Code extends string> = (request: Standing, moment: Moment) => Refusal<Code> | null;

const notNow = (request: Standing, more: Record<string, unknown> = {}) =>
  refuse('STATE_NOT_ALLOWED', { status: request.state.status, ...more });

const inStates =
  (...statuses: Status[]): Gate<'STATE_NOT_ALLOWED'> =>
  (request) =>
    statuses.includes(request.state.status) ? null : notNow(request);

const always: Gate<never> = () => null;

const isHandler = (request: Standing, { personId }: Moment): boolean =>
  handlerOf(request)?.personId === personId;

const inCase =
  (state: 'open' | 'contacted'): Gate<'STATE_NOT_ALLOWED' | 'CHECKER_IS_HANDLER'> =>
  (request, moment) => {
    const current = request.rated?.case?.state ?? 'none';
    if (current !== state) return notNow(request, { ratingCase: current });
    return isHandler(request, moment) ? refuse('CHECKER_IS_HANDLER') : null;
  };

const rate: Gate<'STATE_NOT_ALLOWED' | 'ALREADY_RATED' | 'WINDOW_CLOSED'> = (request, { now }) => {
  const ends = ratingEnds(request);
  if (ends === null) return notNow(request);
  const { rated } = request;
  // one rating, and one more after a rectification
  if (rated && (rated.case?.state !== 'rectified' || rated.second)) return refuse('ALREADY_RATED');
  return now > ends ? refuse('WINDOW_CLOSED', { endedAt: ends }) : null;
};

const reopen: Gate<'STATE_NOT_ALLOWED' | 'WINDOW_CLOSED' | 'REOPEN_LIMIT_REACHED'> = (request, { now }) => {
  const ends = reopenEnds(request);
  if (ends === null) return notNow(request);
  const limit = request.settings.reopenLimit;
  if (request.reopened >= limit) return refuse('REOPEN_LIMIT_REACHED', { limit });
  return now > ends ? refuse('WINDOW_CLOSED', { endedAt: ends }) : null;
};

const urge: Gate<'STATE_NOT_ALLOWED' | 'URGED_RECENTLY'> = (request, { now }) => {
  if (!isOpen(request)) return notNow(request);
  const { lastAt } = request.urges;
  const again = lastAt === null ? now : plusMs(lastAt, request.settings.urgeHours * HOUR);
  return now < again ? refuse('URGED_RECENTLY', { againAt: again }) : null;
};

const acknowledge: Gate<'STATE_NOT_ALLOWED' | 'REQUEST_ALREADY_ACKNOWLEDGED'> = (request) => {
  if (request.state.status === 'acknowledged') return refuse('REQUEST_ALREADY_ACKNOWLEDGED');
  return request.state.status === 'assigned' ? null : notNow(request);
};

const verify: Gate<'STATE_NOT_ALLOWED' | 'CHECKER_IS_HANDLER'> = (request, moment) => {
  if (request.state.status !== 'resolved') return notNow(request);
  return isHandler(request, moment) ? refuse('CHECKER_IS_HANDLER') : null;
};

const paused =
  (wanted: boolean): Gate<'STATE_NOT_ALLOWED'> =>
  (request) => {
    const is = isPaused(request.deadline);
    return clockRuns(request) && is === wanted ? null : notNow(request, { paused: is });
  };

/** What the state of a request allows, whoever asks: used by the decisions and by the list of what a caller may do. */
export const gates = {
  accept: inStates('submitted'),
  // also what a rule assigned, until somebody has begun to work on it
  refuse: inStates('submitted', 'accepted', 'assigned'),
  assign: inStates('submitted', 'accepted', 'assigned', 'acknowledged'),
  acknowledge,
  addProgress: inStates('acknowledged'),
  addNote: always,
  resolve: inStates('acknowledged'),
  verify,
  rate,
  reopen,
  withdraw: inStates('submitted', 'accepted', 'assigned', 'acknowledged'),
  urge,
  pause: paused(false),
  resume: paused(true),
  openContact: always,
  contactRater: inCase('open'),
  rectify: inCase('contacted'),
} satisfies Record<Action, Gate<string>>;

/** The caller decided on an older revision than the last change by a person, or on one that never was. */
const staleness = (request: RequestDocument, rev: number): Refusal<'REVISION_STALE'> | null =>
  rev < request.changedRev || rev > request.rev ? refuse('REVISION_STALE', { rev: request.rev }) : null;

/** What the state says comes first: “somebody else has it” is clearer than “look again”. */
export const objection = <Code extends string>(
  gate: Gate<Code>,
  request: RequestDocument,
  moment: Moment & { rev: number },
): Refusal<Code | 'REVISION_STALE'> | null => gate(request, moment) ?? staleness(request, moment.rev);
