import { done, type Refusal, type Result, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import {
  type Activity,
  type Named,
  type Post,
  type PresenceFact,
  postOf,
  rows,
  type SignUp,
  signUpOf,
} from '../activity/activity.state';
import { advanceByLeader, entry } from '../activity/advance.state';
import { objection } from '../activity/gates.policy';
import { flagged, minutesOf, served } from './spans.state';

type Revised = { by: Named; now: Instant; rev: number };
type Stale = 'STATE_NOT_ALLOWED' | 'REVISION_STALE';
type Stretch = { from: Instant; until: Instant };

/** In order, apart, and no more than the post lasted. */
const stretchObjection = (
  spans: readonly Stretch[],
  post: Post,
): Refusal<'TIME_BACKWARDS' | 'LONGER_THAN_ACTIVITY'> | null => {
  const wrong = spans.some(
    ({ from, until }, place) => until <= from || from < (spans[place - 1]?.until ?? from),
  );
  if (wrong) return refuse('TIME_BACKWARDS');
  const outside = spans.some(({ from, until }) => from < post.from || until > post.until);
  return outside ? refuse('LONGER_THAN_ACTIVITY', { from: post.from, until: post.until }) : null;
};

type Decided = Revised & { personId: PersonId; spans: readonly Stretch[]; words: string };
type Code = Stale | 'OWN_PRESENCE' | 'NOT_SIGNED_UP' | 'TIME_BACKWARDS' | 'LONGER_THAN_ACTIVITY';

/** A person decides what the gate left open; the words say on what ground, and the history keeps who. */
export const settlePresence = (activity: Activity, ask: Decided): Result<Activity, Code> => {
  const { by, now, rev, personId, words } = ask;
  if (by.personId === personId) return refuse('OWN_PRESENCE');
  const refusal = objection('settlePresence', activity, { rev, now });
  if (refusal) return refusal;
  const mine = signUpOf(activity, personId);
  const post = mine && postOf(activity, mine.post);
  if (mine?.standing !== 'in' || !post) return refuse('NOT_SIGNED_UP');
  const wrong = stretchObjection(ask.spans, post);
  if (wrong) return wrong;
  const spans = ask.spans.map(({ from, until }) => ({ from, until, means: 'decided' as const, flags: [] }));
  const next: SignUp = { ...mine, rev: mine.rev + 1, spans };
  return done(
    advanceByLeader(activity, now, {
      set: { roll: { ...activity.roll, [personId]: next } },
      entries: [entry('presence_decided', by, now, words)],
    }),
  );
};

const factOf = (activity: Activity, personId: PersonId, { post: id, spans }: SignUp): PresenceFact[] => {
  const post = postOf(activity, id);
  if (!post) return [];
  const within = served(spans, post);
  return [{ personId, post: id, spans: within, minutes: minutesOf(within) }];
};

/** The facts that hours are computed from; from here on they change by two persons alone. */
export const settle = (
  activity: Activity,
  { by, now, rev }: Revised,
): Result<Activity, Stale | 'FLAGS_OPEN'> => {
  const refusal = objection('settle', activity, { rev, now });
  if (refusal) return refusal;
  const present = rows(activity).filter(([, { standing }]) => standing === 'in');
  const open = present.filter(([, { spans }]) => flagged(spans) || spans.some(({ until }) => until === null));
  if (open.length > 0) return refuse('FLAGS_OPEN', { count: open.length });
  const facts = present.flatMap(([person, mine]) => factOf(activity, person, mine));
  const came = facts.filter(({ minutes }) => minutes > 0);
  const hours = Math.round(came.reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10;
  return done(
    advanceByLeader(activity, now, {
      set: { state: { status: 'settled', since: now }, facts },
      entries: [
        entry(
          'settled',
          by,
          now,
          `${came.length}人到场，共${hours}小时；${facts.length - came.length}人未到`,
        ),
      ],
    }),
  );
};
