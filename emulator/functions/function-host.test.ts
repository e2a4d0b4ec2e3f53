import { aFunction } from '../testing/test-functions';
import { openTestHost, type TestHost } from './function-host.harness';

// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('the host of functions', () => {
  let at: TestHost;
  beforeEach(async () => {
    at = await openTestHost();
  });
  afterEach(() => at.close());

  it('measures how long a process took to start, and charges it to its first call alone', async () => {
    await at.write('quick', 'return 1;');
    at.open(aFunction('quick'));
    await at.call('quick');
    await at.call('quick');
    expect(at.done.map(({ meter }) => meter.coldMs > 0)).toEqual([true, false]);
  });

  it('moves the clock of the function alone: dates follow, waiting does not', async () => {
    await at.write(
      'time',
      `const began = performance.now();
       await new Promise((go) => setTimeout(go, 5));
       return { now: Date.now(), made: new Date().getTime(), fixed: new Date(0).toISOString(), text: Date().slice(11, 15),
         isDate: new Date() instanceof Date && new Date().constructor === Date, waited: performance.now() - began };`,
    );
    at.open(aFunction('time'));
    const year = 365 * 86_400_000;
    at.time.offsetMs = 10 * year;
    const before = Date.now();
    const seen = (await at.call('time')) as Record<string, number>;
    expect(seen.now).toBeGreaterThanOrEqual(before + at.time.offsetMs);
    expect(seen.made).toBeGreaterThanOrEqual(before + at.time.offsetMs);
    expect(seen.waited).toBeLessThan(year);
    expect(seen).toMatchObject({ fixed: '1970-01-01T00:00:00.000Z', text: '2036', isDate: true });
    expect(Date.now()).toBeLessThan(before + at.time.offsetMs);
    at.time.offsetMs = 0;
    expect(((await at.call('time')) as { now: number }).now).toBeLessThan(before + year);
  });

  it('gives a process the declared variables only, and nothing of the machine', async () => {
    await at.write(
      'env',
      'const { SHARED, OTHER, HOME, TZ } = process.env; return { SHARED, OTHER, HOME, TZ };',
    );
    at.open(aFunction('env', { env: [{ name: 'SHARED', local: 'yes' }] }));
    expect(await at.call('env')).toEqual({ SHARED: 'yes', TZ: 'UTC' });
  });

  it('starts more processes while calls wait, up to four', async () => {
    await at.write('wait', 'await new Promise((go) => setTimeout(go, 400)); return process.pid;');
    at.open(aFunction('wait'));
    const pids = await Promise.all(Array.from({ length: 12 }, () => at.call('wait')));
    const processes = new Set(pids);
    expect(processes.size).toBeGreaterThan(1);
    expect(processes.size).toBeLessThanOrEqual(4);
  });
});
