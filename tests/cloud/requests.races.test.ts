import type { Changed } from '#types/requests';
import { PRIVACY_VERSION } from '../../types/privacy.labels';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { ask, DENG, GRID, LI, newKey, read, submit, WANG } from './requests.play';

jest.setTimeout(60_000);

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
}, 90_000);
afterAll(() => cloud.stop());

it('of fifty workers who acknowledge one task at once, one has it and all others are told so', async () => {
  const crowd = Array.from({ length: 50 }, (_, n) => `crowd-worker-${n}`);
  for (const openid of crowd) {
    const { personId } = await ask(cloud, openid, 'community.signIn', {});
    await ask(cloud, openid, 'community.decidePrivacy', { version: PRIVACY_VERSION, decision: 'accepted' });
    await ask(cloud, DENG, 'community.appoint', { personId, role: 'grid_worker', territory: GRID });
  }
  await cloud.clearCalls();
  const { requestId, rev } = await submit(cloud);

  const answers = await Promise.all(
    crowd.map((openid) => cloud.call(openid, 'requests.acknowledge', { requestId, rev }, newKey())),
  );

  expect(answers.filter(({ ok }) => ok)).toHaveLength(1);
  const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
  expect(codes).toEqual(Array(49).fill('REQUEST_ALREADY_ACKNOWLEDGED'));
  // what it costs does not grow with the number of workers
  const done = (await cloud.calls()).filter(({ ok }) => ok);
  expect(done.map(({ op, dbTrips, dbDepth }) => [op, dbTrips, dbDepth])).toEqual([
    ['submit', 3, 2],
    ['acknowledge', 3, 2],
  ]);
  const winner = crowd[answers.findIndex(({ ok }) => ok)] ?? '';
  const tasks = await ask(cloud, winner, 'requests.listTasks', { limit: 50 });
  expect(tasks.items.find(({ id }) => id === requestId)).toMatchObject({ status: 'acknowledged', rev: 2 });
  const { timeline } = await read(cloud, LI, requestId);
  expect(timeline.filter(({ kind }) => kind === 'acknowledged')).toHaveLength(1);
}, 180_000);

it('the same submission ten times at once is one request', async () => {
  const key = newKey();
  const input = { category: 'care', words: '想请人陪老人看病', place: { territory: GRID } };
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => cloud.call(LI, 'requests.submit', input, key)),
  );
  const made = answers.map((answer) => (answer.ok ? (answer.data as Changed) : answer.error.code));
  expect(new Set(made.map((answer) => JSON.stringify(answer))).size).toBe(1);
  const mine = await ask(cloud, LI, 'requests.listMine', { limit: 50 });
  expect(mine.items.filter(({ words }) => words === input.words)).toHaveLength(1);
});

it('the same change ten times at once, as a phone with a bad signal sends it, happens once', async () => {
  const { requestId, rev } = await submit(cloud);
  const key = newKey();
  const answers = await Promise.all(
    Array.from({ length: 10 }, () => cloud.call(WANG, 'requests.acknowledge', { requestId, rev }, key)),
  );
  expect(new Set(answers.map((answer) => JSON.stringify(answer)))).toEqual(
    new Set([JSON.stringify(answers[0])]),
  );
  expect(answers[0]).toMatchObject({ ok: true, data: { status: 'acknowledged', rev: 2 } });
  expect((await read(cloud, LI, requestId)).rev).toBe(2);
});

it('two who change it with the same view: the slower one looks again', async () => {
  const { requestId, rev } = await submit(cloud);
  const answers = await Promise.all([
    cloud.call(LI, 'requests.withdraw', { requestId, rev }, newKey()),
    cloud.call(WANG, 'requests.acknowledge', { requestId, rev }, newKey()),
  ]);
  const codes = answers.flatMap((answer) => (answer.ok ? [] : [answer.error.code]));
  expect(codes).toHaveLength(1);
  expect(['STATE_NOT_ALLOWED', 'REVISION_STALE']).toContain(codes[0]);
});
