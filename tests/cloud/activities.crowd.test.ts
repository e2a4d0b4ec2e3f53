import { openWorld, type World } from '../proof/world/open-world';
import type { Answer } from '../support/local-cloud';
import { AGREES, newKey, recount, settleActivity, settlePeople, someone, stored } from './activities.crowd';

jest.setTimeout(300_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await settlePeople(
    world,
    Array.from({ length: 560 }, (_, serial) => someone(serial)),
  );
}, 120_000);
afterAll(() => world.stop());

const ask = (serial: number, op: string, input: object, key = newKey()): Promise<Answer> =>
  world.cloud.call(someone(serial).openid, `activities.${op}`, input, key);
const codeOf = (answer: Answer): string => (answer.ok ? 'done' : answer.error.code);
const tally = (codes: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(codes)].map((code) => [code, codes.filter((each) => each === code).length]));

const signUp = (activityId: string, serial: number, key = newKey()) =>
  ask(serial, 'signUp', { activityId, post: 'p1', wait: true, risksRead: true }, key);

it('one sign-up costs four trips in two steps, and as many when 60 are in', async () => {
  const activityId = await settleActivity(world, 'alone', { places: 100 });
  const cost = async (serial: number) => {
    await world.cloud.clearCalls();
    expect(codeOf(await signUp(activityId, serial))).toBe('done');
    const [call] = await world.cloud.calls();
    return [call?.dbTrips, call?.dbDepth, call?.bytesOut];
  };
  const first = await cost(0);
  expect(first.slice(0, 2)).toEqual([4, 2]);
  await Promise.all(Array.from({ length: 60 }, (_, n) => signUp(activityId, n + 1)));
  expect(await cost(70)).toEqual(first);
  expect(recount(await stored(world, activityId))).toMatchObject({ in: 62, ...AGREES });
});

it('500 at once for 50 places: 50 are in, 450 wait in order, nobody twice', async () => {
  const activityId = await settleActivity(world, 'rush');
  const started = performance.now();
  const answers = await Promise.all(Array.from({ length: 500 }, (_, serial) => signUp(activityId, serial)));
  console.log('ms', Math.round(performance.now() - started), tally(answers.map(codeOf)));
  const activity = await stored(world, activityId);
  expect(tally(answers.map(codeOf))).toEqual({ done: 500 });
  expect(recount(activity)).toMatchObject({ in: 50, waiting: 450, ...AGREES });
});
