import type { Amendment } from '#kernel/amendment';
import { epochOf, HOUR, MINUTE } from '#kernel/instant';
import { done, type Refusal, type Result, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { Point } from '#types/place';
import type { Instant } from '#types/time';
import { type Activity, type SignUp, type Span, signUpOf } from '../activity/activity.state';
import { gateCloses, gateOpens } from '../activity/phase.state';
import { placing } from '../sign-up/amendments.state';
import { metresBetween } from './distance.state';
import { enter, leave, type Spans } from './spans.state';

/** A code is good while it is shown and a little longer, for slow hands and clocks that differ. */
const FRESH = 2 * MINUTE;
/** What was scanned without a signal may come so much later, flagged for a person to decide. */
const LATEST = 48 * HOUR;

export type Scan = {
  personId: PersonId;
  /** When the code was shown at the gate: the code says so itself, under its signature. */
  shownAt: Instant;
  /** When the device says that it was scanned. */
  at: Instant;
  point: Point | null;
  now: Instant;
};
export type Passed = { amendment: Amendment; span: Span };

const apart = (a: Instant, b: Instant): number => Math.abs(epochOf(a) - epochOf(b));

/** The gate is open from half an hour before until an hour after, and never again once the hours are settled. */
export const gateObjection = (activity: Activity, at: Instant): Refusal<'GATE_CLOSED'> | null => {
  const [opensAt, closesAt] = [gateOpens(activity), gateCloses(activity)];
  const isOpen = activity.state.status === 'open' && at >= opensAt && at <= closesAt;
  return isOpen ? null : refuse('GATE_CLOSED', { opensAt, closesAt });
};

type Code = 'CODE_STALE' | 'GATE_CLOSED' | 'PLACE_MISSING' | 'PLACE_TOO_FAR';

const objection = (activity: Activity, { shownAt, at, point, now }: Scan): Refusal<Code> | null => {
  const isFuture = epochOf(shownAt) - epochOf(now) > FRESH;
  if (isFuture || apart(at, shownAt) > FRESH || apart(now, shownAt) > LATEST) return refuse('CODE_STALE');
  const closed = gateObjection(activity, shownAt);
  if (closed || activity.radius === null || activity.place.point === null) return closed;
  if (point === null) return refuse('PLACE_MISSING');
  const metres = metresBetween(point, activity.place.point);
  return metres > activity.radius ? refuse('PLACE_TOO_FAR', { metres: Math.round(metres) }) : null;
};

const lateness = ({ shownAt, now }: Scan) => (apart(now, shownAt) > FRESH ? (['arrived_late'] as const) : []);

const passing =
  <Refused extends string>(move: (spans: Spans, scan: Scan) => Result<Spans, Refused>) =>
  (activity: Activity, scan: Scan): Result<Passed, Code | 'NOT_SIGNED_UP' | Refused> => {
    const refusal = objection(activity, scan);
    if (refusal) return refusal;
    const mine = signUpOf(activity, scan.personId);
    if (mine?.standing !== 'in') return refuse('NOT_SIGNED_UP');
    const spans = move(mine.spans, scan);
    if (!spans.ok) return spans;
    const span = spans.data.at(-1);
    if (!span) throw new Error('a gate passed without a trace');
    const next: Omit<SignUp, 'rev'> = { ...mine, spans: spans.data };
    return done({ amendment: placing(activity, scan.personId, next), span });
  };

export const signIn = passing((spans, scan) =>
  enter(spans, { at: scan.shownAt, means: 'code', flags: lateness(scan) }),
);

export const signOut = passing((spans, scan) => leave(spans, { at: scan.shownAt, flags: lateness(scan) }));
