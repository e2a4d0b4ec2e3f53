import { startTestCloud, type TestCloud } from '../testing/test-cloud';
import { aFunction, removeFolder, temporaryFolder, writeFunction } from '../testing/test-functions';

const timer = { name: 'daily', cron: '0 0 9 * * * *' };

// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('time of the functions', () => {
  let functionsDir: string;
  let cloud: TestCloud;

  beforeAll(async () => {
    functionsDir = await temporaryFolder();
    const source =
      'return { ok: true, data: { event, source: process.env.SOURCE, now: new Date().toISOString() } };';
    await writeFunction(functionsDir, 'clock', source);
    await writeFunction(functionsDir, 'echo', source);
  });
  afterAll(() => removeFolder(functionsDir));

  beforeEach(async () => {
    const functions = [aFunction('echo'), aFunction('clock', { timers: [timer] })];
    cloud = await startTestCloud({ functions }, functionsDir, true);
  });
  afterEach(() => cloud.close());

  it.each([
    { advance: 'soon' },
    { advance: '' },
    { now: 'never' },
    { now: '2026-11-23T09:00:00' },
    { now: '2026-13-45T09:00:00Z' },
    {},
    { advance: '1d', now: '2026-01-01' },
    'nonsense',
  ])('refuses %j', async (body) => {
    expect(await cloud.ask('POST', '/_emulator/clock', body)).toMatchObject({ status: 400 });
  });

  it('moves for the functions only, and runs no timer', async () => {
    const moved = await cloud.ask('POST', '/_emulator/clock', { now: '2030-01-01T00:00:00Z' });
    expect(moved.body).toEqual({
      now: expect.stringMatching(/^2030-01-01T00:00/),
      offsetMs: expect.any(Number),
    });
    const further = await cloud.ask('POST', '/_emulator/clock', { advance: '3d1h' });
    expect(further.body).toMatchObject({ now: expect.stringMatching(/^2030-01-04T01:00/) });
    expect(await cloud.call('echo', {})).toMatchObject({
      data: { now: expect.stringMatching(/^2030-01-04T01:00/) },
    });
    expect((await cloud.ask('GET', '/_emulator/calls')).body).toMatchObject([
      { fn: 'echo', at: expect.stringContaining(String(new Date().getUTCFullYear())) },
    ]);
  });

  it('goes back, and home', async () => {
    await cloud.ask('POST', '/_emulator/clock', { now: '2030-01-01T00:00:00Z' });
    await cloud.ask('POST', '/_emulator/clock', { now: '2020-01-01T00:00:00Z' });
    expect(await cloud.call('echo', {})).toMatchObject({
      data: { now: expect.stringMatching(/^2020-01-01/) },
    });
    expect((await cloud.ask('DELETE', '/_emulator/clock')).body).toMatchObject({
      offsetMs: expect.closeTo(0, -2),
    });
  });

  it('leaves the hours of timers alone', async () => {
    const plan = async () =>
      ((await cloud.ask('GET', '/_emulator/timers')).body as { next: string }[])[0]?.next;
    const before = await plan();
    await cloud.ask('POST', '/_emulator/clock', { now: '2030-01-01T00:00:00Z' });
    expect(await plan()).toBe(before);
  });

  it('is what a timer sees that is run by hand', async () => {
    await cloud.ask('POST', '/_emulator/clock', { now: '2030-01-01T00:00:00Z' });
    expect((await cloud.ask('POST', '/_emulator/timers/clock')).body).toMatchObject({
      data: {
        now: expect.stringMatching(/^2030-01-01T00:00/),
        event: { Time: expect.stringMatching(/^2030-01-01T00:00/) },
      },
    });
  });

  it('runs a timer when asked, as a timer', async () => {
    expect(await cloud.ask('POST', '/_emulator/timers/echo')).toMatchObject({ status: 404 });
    const { body } = await cloud.ask('POST', '/_emulator/timers/clock');
    expect(body).toMatchObject({
      ok: true,
      data: { event: { Type: 'Timer', TriggerName: 'daily' }, source: 'wx_trigger' },
    });
  });

  it('runs timers by themselves', async () => {
    const often = aFunction('clock', { timers: [{ name: 'often', cron: '* * * * * * *' }] });
    const ticking = await startTestCloud({ functions: [often] }, functionsDir, true);
    const ran = async (): Promise<boolean> => {
      const { body } = await ticking.ask('GET', '/_emulator/calls');
      return (body as unknown[]).length > 0 || new Promise((go) => setTimeout(() => go(ran()), 100));
    };
    expect(await ran()).toBe(true);
    await ticking.close();
  });
});
