import { dayOf, HOUR, plusMs } from '#kernel/instant';
import { claimDue, type MessageDraft, type Woken } from '#kernel/outbox';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { tell, tellLeaders } from '../activity/activity.messages';
import {
  type Activity,
  type Post,
  queueOf,
  rows,
  type SignUp,
  signUpOf,
  takenOf,
} from '../activity/activity.state';
import { advance, entry } from '../activity/advance.state';
import { indexed } from '../activity/index-fields.state';
import { gateCloses } from '../activity/phase.state';

type Event = (activity: Activity, now: Instant) => Activity;

const withSignUps = (activity: Activity, changed: ReadonlyMap<PersonId, SignUp>): Activity['roll'] => ({
  ...activity.roll,
  ...Object.fromEntries([...changed].map(([person, next]) => [person, { ...next, rev: next.rev + 1 }])),
});

/** One place less for each of these sign-ups. */
const without = ({ taken }: Activity, gone: readonly [PersonId, SignUp][]): Activity['taken'] =>
  Object.fromEntries(
    Object.entries(taken).map(([id, count]) => [
      id,
      count - gone.filter(([, { post }]) => post === id).length,
    ]),
  );

/** Whoever did not answer in time makes room for the next. */
const lapseOffers: Event = (activity, now) => {
  const late = rows(activity).filter(
    ([, { standing, offeredUntil }]) => standing === 'offered' && offeredUntil !== null && now > offeredUntil,
  );
  if (activity.state.status !== 'open' || late.length === 0) return activity;
  const changed = new Map(
    late.map(([person, mine]) => [
      person,
      { ...mine, standing: 'lapsed' as const, since: now, offeredUntil: null },
    ]),
  );
  return advance(activity, now, {
    set: {
      roll: withSignUps(activity, changed),
      taken: without(activity, late),
    },
    messages: late.map(([person]) => tell(activity, person, '空位已过确认时间，已让给下一位')),
  });
};

/** An offer ends when the post begins, however long the answer may take by rule. */
const offerEnds = ({ offerHours }: Activity, { from }: Post, now: Instant): Instant => {
  const ends = plusMs(now, offerHours * HOUR);
  return ends < from ? ends : from;
};

const promoteIn = (activity: Activity, post: Post, now: Instant): Activity => {
  const free = post.places - takenOf(activity, post.id);
  const heads = now < post.from ? queueOf(activity, post.id).slice(0, Math.max(free, 0)) : [];
  if (heads.length === 0) return activity;
  const until = offerEnds(activity, post, now);
  const changed = new Map<PersonId, SignUp>();
  const messages: MessageDraft[] = [];
  for (const person of heads) {
    const mine = signUpOf(activity, person);
    if (!mine) continue;
    changed.set(person, { ...mine, standing: 'offered', since: now, offeredUntil: until });
    messages.push(tell(activity, person, '有空位了，请尽快确认', until));
  }
  return advance(activity, now, {
    set: {
      roll: withSignUps(activity, changed),
      taken: { ...activity.taken, [post.id]: takenOf(activity, post.id) + heads.length },
      queues: { ...activity.queues, [post.id]: queueOf(activity, post.id).slice(heads.length) },
    },
    messages,
  });
};

/** Places that became free go to those who wait, in their order. */
const promote: Event = (activity, now) =>
  activity.state.status === 'open'
    ? activity.posts.reduce((current, post) => promoteIn(current, post, now), activity)
    : activity;

/** Nobody is at the gate any more: who did not sign out gets the end of their post, for a person to decide. */
const closeGate: Event = (activity, now) => {
  if (activity.state.status !== 'open' || activity.closedAt !== null || now < gateCloses(activity))
    return activity;
  const ends = new Map(activity.posts.map(({ id, until }) => [id, until]));
  const forgotten = rows(activity).filter(([, { spans }]) => spans.some(({ until }) => until === null));
  const changed = new Map(
    forgotten.map(([person, mine]) => [
      person,
      { ...mine, spans: closedSpans(mine, ends.get(mine.post) ?? now) },
    ]),
  );
  return advance(activity, now, {
    set: { closedAt: now, roll: withSignUps(activity, changed) },
    entries: [entry('closed', null, now, `${forgotten.length}人忘记签退`)],
    messages: activity.leaders.map((leader) => tell(activity, leader, '活动已结束，请核对到场时间')),
  });
};

const closedSpans = ({ spans }: SignUp, end: Instant): SignUp['spans'] =>
  spans.map((span) =>
    span.until === null
      ? { ...span, until: end > span.from ? end : span.from, flags: [...span.flags, 'no_sign_out' as const] }
      : span,
  );

/** Ten working days are over and nobody has recorded the hours: those who have to are told, once. */
const alarm: Event = (activity, now) => {
  const { dueAt, lateAt, state } = activity;
  if (state.status !== 'open' || dueAt === null || lateAt !== null || now <= dueAt) return activity;
  return advance(activity, now, {
    set: { lateAt: now },
    entries: [entry('late', null, now, `应在${dayOf(dueAt)}前核对并记录时长`)],
    messages: tellLeaders(activity, '服务时长逾期未记录，请尽快核对'),
  });
};

const EVENTS: readonly Event[] = [lapseOffers, promote, closeGate, alarm];

/** What time alone does to an activity, and the messages that are due, taken for sending; `null`: nothing. */
export const wake = (activity: Activity, now: Instant): Woken<Activity> | null => {
  const moved = EVENTS.reduce((current, event) => event(current, now), activity);
  const { outbox, claimed, lapsed } = claimDue(moved.outbox, now);
  const isTouched = moved !== activity || outbox.some((message, place) => message !== moved.outbox[place]);
  const next = indexed({ ...moved, outbox, rev: activity.rev + 1 }, now);
  return isTouched || next.wakeAt !== activity.wakeAt ? { document: next, claimed, lapsed } : null;
};
