import { amended } from '#kernel/amendment';
import { HOUR, plusMs } from '#kernel/instant';
import type { Result } from '#kernel/result';
import type { ActivityId, PersonId, TeamId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Activity, Named, Plan, Post } from './activity/activity.state';
import { draft, type Ownership, publish } from './planning/plan.decide';
import { enter, leave } from './presence/spans.state';
import type { Applicant } from './sign-up/applicant.state';
import { type Placed, signUp } from './sign-up/sign-up.decide';
import { wake } from './wake/wake.decide';

export const ACTIVITIES = 'activities';

const made = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(`the story does not work: ${result.code} ${JSON.stringify(result.details)}`);
};

/** A decision by a leader as an operation would have stored it. */
export const led = (activity: Activity, decision: Result<Activity, string>): Activity => ({
  ...made(decision),
  rev: activity.rev + 1,
});

/** A change by one of the crowd as an operation would have stored it. */
export const crowded = (
  activity: Activity,
  decision: Result<Pick<Placed, 'amendment'>, string>,
): Activity => {
  const next = amended(activity, made(decision).amendment);
  if (!next) throw new Error('the story does not work: a guard does not hold');
  return next;
};

export const inventPost = (from: Instant, hours: number, more: Partial<Post> = {}): Post => ({
  ...{ id: 'p1', name: '现场服务', places: 5, skills: [], minAge: null, maxAge: null },
  ...{ from, until: plusMs(from, hours * HOUR) },
  ...more,
});

export type Invented = Partial<Plan> & {
  _id: ActivityId;
  place: Plan['place'];
  posts: Plan['posts'];
};

const PLAN: Omit<Plan, 'place' | 'posts'> = {
  title: '周末清洁家园',
  words: '一起把楼前的花坛和楼道清理干净，工具由社区提供。',
  kind: 'environment',
  dangerous: false,
  risks: '',
  safeguards: { insurance: '', materials: '', people: '', money: '' },
  radius: null,
  cancelHours: 2,
  offerHours: 12,
  waitingPlaces: 20,
  repeat: null,
};

const TEAM: Ownership['team'] = { teamId: `t_${'0'.repeat(24)}` as TeamId, name: '友邻志愿队' };

export const inventOwnership = (leader: Named, more: Partial<Ownership> = {}): Ownership => ({
  ...{ team: TEAM, leaders: [leader.personId], leader: leader.name, socialWorker: null },
  ...more,
});

export const inventDraft = (
  { _id, ...plan }: Invented,
  ownership: Ownership,
  by: Named,
  now: Instant,
): Activity => made(draft(_id, { ...PLAN, ...plan }, ownership, { by, now }));

export const inventOpen = (invented: Invented, ownership: Ownership, by: Named, now: Instant): Activity => {
  const drafted = inventDraft(invented, ownership, by, now);
  return led(drafted, publish(drafted, { by, now, rev: drafted.rev }));
};

export const inventPlace = (territory: TerritoryId, label: string, detail = ''): Plan['place'] => ({
  ...{ territory, label, detail },
  point: null,
});

/** Somebody who signs up, with the volunteer number where the story needs one. */
export type Joining = Named & { number?: string };

export const inventApplicant = (
  { personId, name, number = '' }: Joining,
  more: Partial<Applicant> = {},
): Applicant => ({
  ...{ personId, name, number, registration: 'active' as const, age: 40, skills: [], absences: 0 },
  ...more,
});

/** Signed up for the post, or at the end of its list. */
export const inventSignUp = (activity: Activity, person: Joining, now: Instant, post = 'p1'): Activity =>
  crowded(
    activity,
    signUp(activity, {
      ...{ applicant: inventApplicant(person), by: null, post, wait: true, risksRead: true, now },
    }),
  );

/** Came and went; `until: null`: did not sign out. */
export const inventPresence = (
  activity: Activity,
  person: PersonId,
  from: Instant,
  until: Instant | null,
): Activity => {
  const mine = activity.roll[person];
  if (!mine) throw new Error(`the story does not work: ${person} is not signed up`);
  const came = made(enter(mine.spans, { at: from, means: 'code', flags: [] }));
  const spans = until === null ? came : made(leave(came, { at: until, flags: [] }));
  return { ...activity, roll: { ...activity.roll, [person]: { ...mine, rev: mine.rev + 1, spans } } };
};

/** What the clock would have made of it by `now`; its messages count as sent. */
export const letPass = (activity: Activity, now: Instant): Activity => {
  const woken = wake(activity, now)?.document ?? activity;
  const outbox = woken.outbox.map((entry) => ({
    ...entry,
    state: 'sent' as const,
    nextAt: null,
    reached: 1,
  }));
  return wake({ ...woken, outbox }, now)?.document ?? { ...woken, outbox };
};
