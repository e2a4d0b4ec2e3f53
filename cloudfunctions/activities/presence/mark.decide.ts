import type { Amendment } from '#kernel/amendment';
import { epochOf, HOUR, MINUTE } from '#kernel/instant';
import { done, type Refusal, type Result, refuse } from '#kernel/result';
import type { Mark } from '#types/activities.labels';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Activity, signUpOf } from '../activity/activity.state';
import { isTimeFor } from '../activity/gates.policy';
import { all, placing } from '../sign-up/amendments.state';
import { gateObjection } from './gate.decide';
import { enter, leave, type Spans } from './spans.state';

export type Marking = { personId: PersonId; mark: Mark; at: Instant };

/** Noted at the gate and sent at once; what comes later is flagged. */
const PROMPT = 10 * MINUTE;
/** A list that lay in a phone any longer is settled by a person, not by its times. */
const LATEST = 72 * HOUR;
/** A leader's clock may run ahead by so much. */
const AHEAD = 2 * MINUTE;

type Code =
  | 'STATE_NOT_ALLOWED'
  | 'GATE_CLOSED'
  | 'MARK_TOO_LATE'
  | 'NOT_SIGNED_UP'
  | 'ALREADY_PRESENT'
  | 'NOT_PRESENT'
  | 'TIME_BACKWARDS'
  | 'TOO_MANY_SPANS'
  | 'OWN_PRESENCE';

const isLate = ({ at }: Marking, now: Instant): boolean => epochOf(now) - epochOf(at) > PROMPT;

const objection = (
  activity: Activity,
  { at, personId }: Marking,
  { by, now }: { by: PersonId; now: Instant },
): Refusal<Code> | null => {
  // nobody vouches for their own presence
  if (personId === by) return refuse('OWN_PRESENCE');
  if (epochOf(at) - epochOf(now) > AHEAD) return refuse('TIME_BACKWARDS', { after: now });
  if (epochOf(now) - epochOf(at) > LATEST) return refuse('MARK_TOO_LATE');
  return gateObjection(activity, at);
};

/** The marks of one person in the order of their times, whatever order they were sent in. */
const follow = (spans: Spans, marks: readonly Marking[], now: Instant): Result<Spans, Code> => {
  let current = spans;
  for (const marking of marks) {
    const { at, mark } = marking;
    const flags = isLate(marking, now) ? (['arrived_late'] as const) : [];
    const next = mark === 'in' ? enter(current, { at, means: 'list', flags }) : leave(current, { at, flags });
    if (!next.ok) return { ...next, details: { ...next.details, personId: marking.personId } };
    current = next.data;
  }
  return done(current);
};

const byPerson = (marks: readonly Marking[]): Map<PersonId, Marking[]> => {
  const people = new Map<PersonId, Marking[]>();
  for (const marking of [...marks].sort((a, b) => (a.at < b.at ? -1 : 1))) {
    people.set(marking.personId, [...(people.get(marking.personId) ?? []), marking]);
  }
  return people;
};

/** The leader's list, all of it or none: each mark keeps the time it was made. */
export const mark = (
  activity: Activity,
  { marks, by, now }: { marks: readonly Marking[]; by: PersonId; now: Instant },
): Result<{ amendment: Amendment; late: number }, Code> => {
  if (!isTimeFor('mark', activity, now))
    return refuse('STATE_NOT_ALLOWED', { status: activity.state.status });
  const refusal = marks.map((each) => objection(activity, each, { by, now })).find((each) => each !== null);
  if (refusal) return refusal;
  const parts: Amendment[] = [];
  for (const [person, theirs] of byPerson(marks)) {
    const known = signUpOf(activity, person);
    if (known?.standing !== 'in') return refuse('NOT_SIGNED_UP', { personId: person });
    const spans = follow(known.spans, theirs, now);
    if (!spans.ok) return spans;
    parts.push(placing(activity, person, { ...known, spans: spans.data }));
  }
  return done({ amendment: all(...parts), late: marks.filter((each) => isLate(each, now)).length });
};
