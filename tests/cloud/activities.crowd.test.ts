import type { ActivityId } from '#types/ids';
import { openWorld, type World } from '../proof/world/open-world';
import type { Answer } from '../support/local-cloud';
import { AGREES, newKey, recount, settleActivity, settlePeople, someone, stored } from './activities.crowd';

jest.setTimeout(400_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await settlePeople(
    world,
    Array.from({ length: 530 }, (_, serial) => someone(serial)),
  );
}, 120_000);
afterAll(() => world.stop());

const LOST: Answer = { ok: false, error: { code: 'LOST', details: {}, traceId: null } };

const ask = async (serial: number, op: string, input: object, key: string): Promise<Answer> => {
  try {
    return await world.cloud.call(someone(serial).openid, `activities.${op}`, input, key);
  } catch {
    // no answer came back, or the cloud was killed under the call
    return LOST;
  }
};
const codeOf = (answer: Answer): string => (answer.ok ? 'done' : answer.error.code);
const tally = (codes: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]));

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
// answers after which a phone tries again with the same key
const AGAIN = ['LOST', 'INTERNAL', 'CONFLICT', 'untyped'];

/** As a phone does it: the same key until an answer comes. */
const insist = async (serial: number, op: string, input: object, key = newKey()): Promise<string> => {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const answer = await ask(serial, op, input, key);
    const code = 'ok' in answer && (answer.ok || answer.error?.code) ? codeOf(answer) : 'untyped';
    if (!AGAIN.includes(code)) return code;
    await pause(200);
  }
  return 'gave up';
};

const signUpInput = (activityId: string) => ({ activityId, post: 'p1', wait: true, risksRead: true });
const signUp = (activityId: string, serial: number, key?: string) =>
  insist(serial, 'signUp', signUpInput(activityId), key);

const loseAnswers = () =>
  world.cloud.ask('POST', '/_emulator/faults', {
    seed: 7,
    rules: [
      { action: 'database.modifyDocument', collection: 'activities', kind: 'dropAfter', probability: 0.05 },
      { action: 'database.modifyDocument', collection: 'activities', kind: 'dropBefore', probability: 0.05 },
      { action: 'call', fn: 'activities', kind: 'dropAfter', probability: 0.05 },
    ],
  });

it('one sign-up costs four trips in two steps, and as many when 60 are in', async () => {
  const activityId = await settleActivity(world, 'alone', { places: 100, from: 24 });
  const cost = async (serial: number) => {
    await world.cloud.clearCalls();
    expect(await signUp(activityId, serial)).toBe('done');
    const [call] = await world.cloud.calls();
    return [call?.dbTrips, call?.dbDepth];
  };
  const first = await cost(0);
  expect(first).toEqual([4, 2]);
  await Promise.all(Array.from({ length: 60 }, (_, n) => signUp(activityId, n + 1)));
  expect(await cost(70)).toEqual(first);
  expect(recount(await stored(world, activityId))).toMatchObject({ in: 62, ...AGREES });
});

it('somebody who signs up for two things at one time, at once, is in one of them', async () => {
  const one = await settleActivity(world, 'clash one', { from: 100 });
  const two = await settleActivity(world, 'clash two', { from: 101 });
  for (const serial of [80, 81, 82]) {
    const codes = await Promise.all([signUp(one, serial), signUp(two, serial)]);
    expect(tally(codes)).toEqual({ done: 1, CLASH: 1 });
  }
});

let rush: ActivityId;
it('500 at once for 50 places, twice each, with lost answers and faults: 50 are in, 450 wait in order', async () => {
  const activityId = await settleActivity(world, 'rush', { from: 48 });
  rush = activityId;
  await loseAnswers();
  const keys = Array.from({ length: 500 }, () => newKey());
  const codes = await Promise.all(
    keys.flatMap((key, serial) => [
      signUp(activityId, serial, key),
      // every fifth taps again, every second of those on another phone
      ...(serial % 5 === 0 ? [signUp(activityId, serial, serial % 10 === 0 ? key : newKey())] : []),
    ]),
  );
  await world.cloud.ask('DELETE', '/_emulator/faults');
  const told = tally(codes);
  expect(Object.keys(told).sort()).toEqual(['ALREADY_SIGNED_UP', 'done']);
  const activity = await stored(world, activityId);
  expect(recount(activity)).toMatchObject({ in: 50, waiting: 450, ...AGREES });
  // everybody reads the place that the list gives them
  const last = activity.queues.p1?.at(-1);
  const openid = Array.from({ length: 500 }, (_, serial) => someone(serial)).find(
    ({ personId }) => personId === last,
  )?.openid;
  const read = await world.cloud.call(openid ?? null, 'activities.get', { activityId });
  expect(read).toMatchObject({
    ok: true,
    data: { status: 'full', mine: { standing: 'waiting', ahead: 449 } },
  });
});

it('of those 500 one in five gives up at once, twice each, while 30 more come: 50 places stay, the list keeps its order', async () => {
  const before = await stored(world, rush);
  const leaving = Array.from({ length: 100 }, (_, serial) => serial * 5 + 1);
  const late = Array.from({ length: 30 }, (_, serial) => 500 + serial);
  await loseAnswers();
  const codes = await Promise.all([
    ...leaving.flatMap((serial) => {
      const key = newKey();
      return [key, key].map((each) => insist(serial, 'withdraw', { activityId: rush }, each));
    }),
    ...late.map((serial) => signUp(rush, serial)),
  ]);
  await world.cloud.ask('DELETE', '/_emulator/faults');
  expect(tally(codes)).toEqual({ done: 230 });

  await world.cloud.runTimer('clock');
  const after = await stored(world, rush);
  const gone = leaving.map((serial) => someone(serial).personId);
  const stayed = (before.queues.p1 ?? []).filter((person) => !gone.includes(person));
  const counted = recount(after);
  expect(counted).toMatchObject({ waiting: 380, ...AGREES });
  expect(counted.in + counted.offered).toBe(50);
  expect(gone.every((person) => after.roll[person]?.standing === 'withdrawn')).toBe(true);
  // whoever waited first was asked first; who came later stands behind all of them
  const still = stayed.slice(counted.offered);
  expect(after.queues.p1?.slice(0, still.length)).toEqual(still);
  expect(after.queues.p1?.slice(still.length).sort()).toEqual(
    late.map((serial) => someone(serial).personId).sort(),
  );
});

it('with people who give up and a cloud that is killed in between, everything still agrees', async () => {
  const activityId = await settleActivity(world, 'killed', { from: 72, places: 20 });
  const crowd = Array.from({ length: 120 }, (_, serial) => serial);
  const work = Promise.all(
    crowd.map(async (serial) => {
      const first = await signUp(activityId, serial);
      const gone = serial % 4 === 0 ? await insist(serial, 'withdraw', { activityId }) : 'stays';
      return [first, gone];
    }),
  );
  for (let kill = 0; kill < 2; kill += 1) {
    await pause(1500);
    await world.cloud.kill9();
    await world.cloud.restart();
  }
  const codes = await work;
  expect(tally(codes.map(([first]) => first ?? ''))).toEqual({ done: 120 });
  expect(tally(codes.map(([, gone]) => gone ?? ''))).toEqual({ stays: 90, done: 30 });
  const before = await stored(world, activityId);
  expect(recount(before)).toMatchObject(AGREES);
  expect(recount(before).in + recount(before).waiting).toBe(90);
  const queue = before.queues.p1 ?? [];

  await world.cloud.runTimer('clock');
  const after = await stored(world, activityId);
  expect(recount(after)).toMatchObject({ ...AGREES, in: recount(before).in });
  // whoever waited first is asked first, and the places are kept for them
  expect(recount(after).in + recount(after).offered).toBe(20);
  const offered = queue.slice(0, recount(after).offered);
  expect(offered.every((person) => after.roll[person]?.standing === 'offered')).toBe(true);
  expect(after.queues.p1).toEqual(queue.slice(offered.length));
});
