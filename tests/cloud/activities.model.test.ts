import fc from 'fast-check';
import { activityIdOf, personIdOf } from '#kernel/ids';
import { MINUTE, plusMs } from '#kernel/instant';
import type { Result } from '#kernel/result';
import {
  inventApplicant,
  inventOpen,
  inventOwnership,
  inventPlace,
  inventPost,
  led,
} from '../../cloudfunctions/activities/activities.demo';
import type { Activity } from '../../cloudfunctions/activities/activity/activity.state';
import { cancel, setPlaces } from '../../cloudfunctions/activities/planning/plan.decide';
import { signIn, signOut } from '../../cloudfunctions/activities/presence/gate.decide';
import { gateCode, windowOf } from '../../cloudfunctions/activities/presence/gate-code.state';
import { settle } from '../../cloudfunctions/activities/presence/settle.decide';
import { answerOffer, withdraw } from '../../cloudfunctions/activities/sign-up/give-back.decide';
import { signUp } from '../../cloudfunctions/activities/sign-up/sign-up.decide';
import { wake } from '../../cloudfunctions/activities/wake/wake.decide';
import { type Amendment, amended } from '../../cloudfunctions/kernel/amendment';
import { openWorld, type World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { COMMUNITY } from '../proof/world/places';
import { AGREES, LEADER, newKey, recount, settlePeople, someone, stored } from './activities.crowd';
import { commands } from './activities.lives';
import { END, met, newModel, PEOPLE, type Real, type Seen, START, steps, WAITING } from './activities.model';

jest.setTimeout(400_000);

const crowd = Array.from({ length: PEOPLE }, (_, serial) => someone(serial));
const serialOf = new Map(crowd.map(({ personId }, serial) => [personId, serial]));
const numbers = (people: readonly string[]): number[] => people.map((id) => serialOf.get(id as never) ?? -1);

const made = (serial: string): Activity => {
  const posts = [inventPost(plusMs(NOW, START * MINUTE), (END - START) / 60, { places: 2 })];
  const _id = activityIdOf(LEADER.personId, serial);
  const place = inventPlace(COMMUNITY, '甲社区');
  const invented = { _id, posts, place, waitingPlaces: WAITING, cancelHours: 2, offerHours: 12 };
  return { ...inventOpen(invented, inventOwnership(LEADER), LEADER, NOW), outbox: [] };
};

const seenOf = (activity: Activity): Seen => {
  const has = (standing: string) =>
    numbers(Object.entries(activity.roll).flatMap(([id, mine]) => (mine.standing === standing ? [id] : [])));
  const { p1: queue = [] } = activity.queues;
  return { in: has('in'), offered: has('offered'), queue: numbers(queue), taken: activity.taken.p1 ?? 0 };
};

/** The decisions alone, with the guards of their amendments, in memory. */
const pure = (): Real & { stored(): Activity } => {
  let activity = made('pure');
  let now = NOW;
  const amend = (decision: Result<{ amendment: Amendment }, string>): string => {
    if (!decision.ok) return decision.code;
    const next = amended(activity, decision.data.amendment);
    if (!next) throw new Error('a guard did not hold although nobody was faster');
    activity = next;
    return 'done';
  };
  const replace = (decision: Result<Activity, string>): string => {
    if (!decision.ok) return decision.code;
    activity = led(activity, decision);
    return 'done';
  };
  const scan = (personId: (typeof crowd)[number]['personId']) => ({
    ...{ personId, shownAt: now, at: now, point: null, now },
  });
  return {
    stored: () => activity,
    act: async (op, person, more) => {
      const who = crowd[person]!;
      const { personId } = who;
      if (op === 'withdraw') return amend(withdraw(activity, { personId, now }));
      if (op === 'answerOffer')
        return amend(answerOffer(activity, { personId, now, accepted: more.accepted === true }));
      if (op === 'signIn') return amend(signIn(activity, scan(personId)));
      if (op === 'signOut') return amend(signOut(activity, scan(personId)));
      const ask = { applicant: inventApplicant(who), by: null, post: 'p1', risksRead: true, now };
      return amend(signUp(activity, { ...ask, wait: more.wait === true }));
    },
    lead: async (op, more) => {
      const ask = { by: LEADER, now, rev: activity.rev };
      if (op === 'setPlaces')
        return replace(setPlaces(activity, { ...ask, post: 'p1', places: Number(more.places) }));
      return replace(
        op === 'cancel'
          ? cancel(activity, { ...ask, words: '下雨', alsoLater: true })
          : settle(activity, ask),
      );
    },
    clock: async () => {
      activity = wake(activity, now)?.document ?? activity;
    },
    advance: async (minutes) => {
      now = plusMs(now, minutes * MINUTE);
    },
    look: async () => {
      expect(recount(activity)).toMatchObject({ ...AGREES, claimsAgree: expect.any(Boolean) });
      return seenOf(activity);
    },
  };
};

it('10,000 steps in the lives of activities go as they would on paper', async () => {
  await fc.assert(
    fc.asyncProperty(commands(120), async (life) => {
      const real = pure();
      await fc.asyncModelRun(() => ({ model: newModel(), real }), life);
    }),
    { seed: 20261122, numRuns: 320, endOnFailure: true },
  );
  expect(steps).toBeGreaterThanOrEqual(10_000);
  expect([...met].sort()).toEqual([
    ...['ALREADY_PRESENT', 'ALREADY_SIGNED_UP', 'CANCEL_LIMIT_PASSED', 'FULL', 'GATE_CLOSED', 'NOT_PRESENT'],
    ...['NOT_SIGNED_UP', 'OFFER_OVER', 'PLACES_TAKEN', 'SIGN_UP_CLOSED', 'STATE_NOT_ALLOWED'],
    ...['WAITING_LIST_FULL', 'done', 'settle FLAGS_OPEN', 'settle STATE_NOT_ALLOWED', 'settle done'],
  ]);
});

/** The same lives through the functions and the database. */
const inCloud = async (world: World, serial: string): Promise<Real> => {
  await world.clear('activities');
  await world.cloud.ask('POST', '/_emulator/clock', { now: NOW });
  const activity = made(serial);
  await world.put({ activities: [activity] });
  const activityId = activity._id;
  let minutes = 0;
  const call = async (openid: string, op: string, input: object): Promise<string> => {
    const answer = await world.cloud.call(openid, `activities.${op}`, input, newKey());
    return answer.ok ? 'done' : answer.error.code;
  };
  const scene = () => {
    const shownAt = plusMs(NOW, minutes * MINUTE);
    const code = gateCode(world.crypto.blindIndex, activityId, windowOf(shownAt));
    return { scene: code.scene, at: code.from };
  };
  return {
    act: (op, person, more) =>
      call(
        crowd[person]!.openid,
        op,
        op.startsWith('sign') && op !== 'signUp' ? scene() : { activityId, ...more },
      ),
    lead: async (op, more) => {
      const { rev } = await stored(world, activityId);
      return call(LEADER.openid, op, { activityId, rev, ...more });
    },
    clock: async () => void (await world.cloud.runTimer('clock')),
    advance: async (more) => {
      minutes += more;
      await world.cloud.advance(`${more}m`);
    },
    look: async () => seenOf(await stored(world, activityId)),
  };
};

it('shorter lives go the same way through the functions and the database', async () => {
  const world = await openWorld();
  try {
    await settlePeople(world, [...crowd, { ...LEADER, personId: personIdOf(LEADER.openid) }]);
    let life = 0;
    await fc.assert(
      fc.asyncProperty(commands(60), async (each) => {
        life += 1;
        const real = await inCloud(world, `life ${life}`);
        await fc.asyncModelRun(() => ({ model: newModel(), real }), each);
      }),
      { seed: 4, numRuns: 8, endOnFailure: true },
    );
    expect(life).toBe(8);
  } finally {
    await world.stop();
  }
});
