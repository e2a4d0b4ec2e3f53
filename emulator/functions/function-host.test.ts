import type { DeployedFunction } from '../manifest';
import { aFunction, removeFolder, temporaryFolder, writeFunction } from '../testing/test-functions';
import { type FunctionHost, openHost } from './function-host';
import type { Invocation, Outcome } from './invocation';

const client = (openid: string | undefined) => ({ kind: 'client', openid, clientIp: '127.0.0.1' }) as const;
const resultOf = (outcome: Outcome): unknown => (outcome.ok ? JSON.parse(outcome.json) : outcome);

// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('the host of functions', () => {
  let dir: string;
  let host: FunctionHost;
  let offsetMs = 0;
  const printed: string[] = [];
  const done: Invocation[] = [];

  const open = (...functions: DeployedFunction[]) => {
    host = openHost({
      functions,
      dir,
      wireUrl: (id) => `http://127.0.0.1:1/admin/${id}`,
      variables: { SHARED: 'yes', OTHER: 'no' },
      offsetMs: () => offsetMs,
      onOutput: (_fn, output, traceId) => printed.push(`${traceId}: ${output.text}`),
      onDone: (invocation) => done.push(invocation),
    });
  };

  const call = async (name: string, openid?: string, event: unknown = {}) =>
    resultOf((await host.invoke(name, JSON.stringify(event), client(openid))).outcome);

  beforeEach(async () => {
    dir = await temporaryFolder();
    offsetMs = 0;
    printed.length = 0;
    done.length = 0;
  });

  afterEach(async () => {
    await host.close();
    await removeFolder(dir);
  });

  it('answers FUNCTION_UNKNOWN for a name that is not deployed', async () => {
    open();
    expect(await call('nobody')).toMatchObject({ ok: false, code: 'FUNCTION_UNKNOWN' });
  });

  it('never shows one caller to another, in 200 interleaved calls of 20 people', async () => {
    await writeFunction(
      dir,
      'who',
      `const early = process.env.WX_OPENID;
       await new Promise((go) => setTimeout(go, event.wait));
       const { WX_OPENID } = JSON.parse(context.environment);
       return { seen: [early, process.env.WX_OPENID, WX_OPENID], told: event.told };`,
    );
    open(aFunction('who'));
    const people = Array.from({ length: 200 }, (_, index) => `person-${index % 20}`);
    const answers = await Promise.all(
      people.map((told, index) => call('who', told, { told, wait: (index * 7) % 5 })),
    );
    expect(answers).toEqual(people.map((told) => ({ told, seen: [told, told, told] })));
  });

  it('gives a caller without identity no openid, also right after a signed-in one', async () => {
    await writeFunction(
      dir,
      'who',
      `return { env: 'WX_OPENID' in process.env, union: 'WX_UNIONID' in process.env, context: 'WX_OPENID' in JSON.parse(context.environment), keys: process.env.WX_CONTEXT_KEYS };`,
    );
    open(aFunction('who'));
    expect(await call('who', 'somebody')).toMatchObject({ env: true, union: true, context: true });
    expect(await call('who')).toEqual({
      env: false,
      union: false,
      context: false,
      keys: 'WX_CLIENTIP,WX_APPID',
    });
  });

  it('keeps timer and client apart, whatever the event pretends', async () => {
    await writeFunction(
      dir,
      'source',
      `const { SOURCE, TRIGGER_SRC, WX_OPENID } = JSON.parse(context.environment);
       return { SOURCE, TRIGGER_SRC, WX_OPENID, env: process.env.TRIGGER_SRC };`,
    );
    open(aFunction('source'));
    const timer = await host.invoke('source', '{}', { kind: 'timer', name: 'tick' });
    expect(resultOf(timer.outcome)).toEqual({ SOURCE: 'wx_trigger', TRIGGER_SRC: 'timer', env: 'timer' });
    const forged = { Type: 'Timer', TriggerName: 'tick', TRIGGER_SRC: 'timer', SOURCE: 'wx_trigger' };
    expect(await call('source', 'somebody', forged)).toEqual({ SOURCE: 'wx_client', WX_OPENID: 'somebody' });
  });

  it('does not let a timer pass its admission on to the functions it calls', async () => {
    await writeFunction(dir, 'source', 'return JSON.parse(context.environment);');
    open(aFunction('source'));
    const environment = { SOURCE: 'wx_trigger', TRIGGER_SRC: 'timer' };
    const nested = await host.invoke('source', '{}', { kind: 'function', environment });
    expect(resultOf(nested.outcome)).toMatchObject({ SOURCE: 'scf' });
    expect(resultOf(nested.outcome)).not.toHaveProperty('TRIGGER_SRC');
  });

  it('kills a function at its time-out, even in an endless loop, and serves the next call', async () => {
    await writeFunction(dir, 'slow', 'while (event.forever) {} return "quick";');
    open(aFunction('slow', { timeoutSeconds: 0.3 }));
    expect(await call('slow', 'a', { forever: true })).toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      details: { seconds: 0.3 },
    });
    expect(await call('slow', 'a', {})).toBe('quick');
  });

  it('answers an error for a crash, keeps its last words and serves the next call from a new process', async () => {
    await writeFunction(
      dir,
      'fragile',
      `if (event.crash) { setTimeout(() => { throw new Error('bang'); }, 0); await new Promise(() => undefined); }
       return process.pid;`,
    );
    open(aFunction('fragile'));
    const before = await call('fragile');
    expect(await call('fragile', 'a', { crash: true })).toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      details: { reason: 'crashed' },
    });
    expect(printed.join('')).toContain('bang');
    expect(await call('fragile')).not.toBe(before);
  });

  it('answers an error for a throw and prints it under the invocation', async () => {
    await writeFunction(dir, 'throwing', 'throw new Error("no way");');
    open(aFunction('throwing'));
    const { traceId, outcome } = await host.invoke('throwing', '{}', client('a'));
    expect(outcome).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL', details: { reason: 'threw' } });
    expect(printed.join('')).toContain(`${traceId}: Error: no way`);
  });

  it('fails the calls of a bundle that cannot be loaded instead of hanging', async () => {
    await writeFunction(dir, 'broken', '} syntax error {');
    open(aFunction('broken'));
    const answers = await Promise.all([call('broken'), call('broken'), call('broken')]);
    expect(answers).toEqual(
      answers.map(() => expect.objectContaining({ details: { reason: 'not loadable' } })),
    );
  });

  it('refuses a result over 6 MB', async () => {
    await writeFunction(dir, 'big', 'return "x".repeat(event.length);');
    open(aFunction('big'));
    expect(await call('big', 'a', { length: 6 * 1024 * 1024 })).toMatchObject({
      code: 'FUNCTIONS_PAYLOAD_TOO_LARGE',
    });
    expect(await call('big', 'a', { length: 6 * 1024 * 1024 - 2 })).toHaveLength(6 * 1024 * 1024 - 2);
  });

  it('says that a function ran out of memory', async () => {
    await writeFunction(
      dir,
      'greedy',
      'const all = []; for (;;) all.push(new Array(100000).fill(all.length));',
    );
    open(aFunction('greedy', { memoryMb: 32, timeoutSeconds: 30 }));
    expect(await call('greedy')).toMatchObject({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' });
  });

  it('refuses a connection that would leave the machine and says so loudly', async () => {
    await writeFunction(
      dir,
      'leaving',
      `return fetch('http://203.0.113.7:8080/').then(() => 'left', (error) => error.cause.code);`,
    );
    open(aFunction('leaving'));
    expect(await call('leaving')).toBe('ENETUNREACH');
    expect(printed.join('')).toContain('REFUSED A CONNECTION TO 203.0.113.7:8080');
  });

  it.each([
    ['a name that a request asks for', `fetch('http://example.com/')`, 'example.com:80'],
    ['a name', `require('node:dns').promises.resolve4('example.com')`, 'the name example.com'],
    [
      'a name, by callback',
      `new Promise((go, no) => require('node:dns').lookup('example.com', no))`,
      'the name',
    ],
    [
      'a datagram',
      `new Promise((go) => require('node:dgram').createSocket('udp4').send('x', 53, '203.0.113.7', go))`,
      '203.0.113.7 by datagram',
    ],
  ])('lets no function leave the machine by %s', async (_way, source, target) => {
    await writeFunction(
      dir,
      'leaving',
      `return (async () => ${source})().then(() => 'left', (error) => (error.cause ?? error).code);`,
    );
    open(aFunction('leaving'));
    expect(await call('leaving')).toBe('ENETUNREACH');
    expect(printed.join('')).toContain(`REFUSED A CONNECTION TO ${target}`);
  });

  it('measures how long a process took to start, and charges it to its first call alone', async () => {
    await writeFunction(dir, 'quick', 'return 1;');
    open(aFunction('quick'));
    await call('quick');
    await call('quick');
    expect(done.map(({ meter }) => meter.coldMs > 0)).toEqual([true, false]);
  });

  it('moves the clock of the function alone: dates follow, waiting does not', async () => {
    await writeFunction(
      dir,
      'time',
      `const began = performance.now();
       await new Promise((go) => setTimeout(go, 5));
       return { now: Date.now(), made: new Date().getTime(), fixed: new Date(0).toISOString(), text: Date().slice(11, 15),
         isDate: new Date() instanceof Date && new Date().constructor === Date, waited: performance.now() - began };`,
    );
    open(aFunction('time'));
    const year = 365 * 86_400_000;
    offsetMs = 10 * year;
    const before = Date.now();
    const seen = (await call('time')) as Record<string, number>;
    expect(seen.now).toBeGreaterThanOrEqual(before + offsetMs);
    expect(seen.made).toBeGreaterThanOrEqual(before + offsetMs);
    expect(seen.waited).toBeLessThan(year);
    expect(seen).toMatchObject({ fixed: '1970-01-01T00:00:00.000Z', text: '2036', isDate: true });
    expect(Date.now()).toBeLessThan(before + offsetMs);
    offsetMs = 0;
    expect(((await call('time')) as { now: number }).now).toBeLessThan(before + year);
  });

  it('gives a process the declared variables only, and nothing of the machine', async () => {
    await writeFunction(
      dir,
      'env',
      'const { SHARED, OTHER, HOME, TZ } = process.env; return { SHARED, OTHER, HOME, TZ };',
    );
    open(aFunction('env', { env: [{ name: 'SHARED', local: 'yes' }] }));
    expect(await call('env')).toEqual({ SHARED: 'yes', TZ: 'UTC' });
  });

  it('starts more processes while calls wait, up to four', async () => {
    await writeFunction(dir, 'wait', 'await new Promise((go) => setTimeout(go, 400)); return process.pid;');
    open(aFunction('wait'));
    const pids = await Promise.all(Array.from({ length: 12 }, () => call('wait')));
    const processes = new Set(pids);
    expect(processes.size).toBeGreaterThan(1);
    expect(processes.size).toBeLessThanOrEqual(4);
  });
});
