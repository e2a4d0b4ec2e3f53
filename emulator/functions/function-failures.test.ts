import { aFunction } from '../testing/test-functions';
import { client, openTestHost, type TestHost } from './function-host.harness';

// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('a call that fails', () => {
  let at: TestHost;
  beforeEach(async () => {
    at = await openTestHost();
  });
  afterEach(() => at.close());

  it('answers FUNCTION_UNKNOWN for a name that is not deployed', async () => {
    at.open();
    expect(await at.call('nobody')).toMatchObject({ ok: false, code: 'FUNCTION_UNKNOWN' });
  });

  it('kills a function at its time-out, even in an endless loop, and serves the next call', async () => {
    await at.write('slow', 'while (event.forever) {} return "quick";');
    at.open(aFunction('slow', { timeoutSeconds: 0.3 }));
    expect(await at.call('slow', 'a', { forever: true })).toMatchObject({
      code: 'FUNCTIONS_TIME_LIMIT_EXCEEDED',
      details: { seconds: 0.3 },
    });
    expect(await at.call('slow', 'a', {})).toBe('quick');
  });

  it('answers an error for a crash, keeps its last words and serves the next call from a new process', async () => {
    await at.write(
      'fragile',
      `if (event.crash) { setTimeout(() => { throw new Error('bang'); }, 0); await new Promise(() => undefined); }
       return process.pid;`,
    );
    at.open(aFunction('fragile'));
    const before = await at.call('fragile');
    expect(await at.call('fragile', 'a', { crash: true })).toMatchObject({
      code: 'FUNCTIONS_EXECUTE_FAIL',
      details: { reason: 'crashed' },
    });
    expect(at.printed.join('')).toContain('bang');
    expect(await at.call('fragile')).not.toBe(before);
  });

  it('answers an error for a throw and prints it under the invocation', async () => {
    await at.write('throwing', 'throw new Error("no way");');
    at.open(aFunction('throwing'));
    const { traceId, outcome } = await at.host.invoke('throwing', '{}', client('a'));
    expect(outcome).toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL', details: { reason: 'threw' } });
    expect(at.printed.join('')).toContain(`${traceId}: Error: no way`);
  });

  it('fails the calls of a bundle that cannot be loaded instead of hanging', async () => {
    await at.write('broken', '} syntax error {');
    at.open(aFunction('broken'));
    const answers = await Promise.all([at.call('broken'), at.call('broken'), at.call('broken')]);
    expect(answers).toEqual(
      answers.map(() => expect.objectContaining({ details: { reason: 'not loadable' } })),
    );
  });

  it('refuses a result over 6 MB', async () => {
    await at.write('big', 'return "x".repeat(event.length);');
    at.open(aFunction('big'));
    expect(await at.call('big', 'a', { length: 6 * 1024 * 1024 })).toMatchObject({
      code: 'FUNCTIONS_PAYLOAD_TOO_LARGE',
    });
    expect(await at.call('big', 'a', { length: 6 * 1024 * 1024 - 2 })).toHaveLength(6 * 1024 * 1024 - 2);
  });

  it('says that a function ran out of memory', async () => {
    await at.write('greedy', 'const all = []; for (;;) all.push(new Array(100000).fill(all.length));');
    at.open(aFunction('greedy', { memoryMb: 32, timeoutSeconds: 30 }));
    expect(await at.call('greedy')).toMatchObject({ code: 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED' });
  });
});
