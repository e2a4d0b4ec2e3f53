import { aFunction } from '../testing/test-functions';
import { openTestHost, resultOf, type TestHost } from './function-host.harness';

// processes start slowly on a busy machine
jest.setTimeout(30_000);

describe('who calls a function', () => {
  let at: TestHost;
  beforeEach(async () => {
    at = await openTestHost();
  });
  afterEach(() => at.close());

  it('never shows one caller to another, in 200 interleaved calls of 20 people', async () => {
    await at.write(
      'who',
      `const early = process.env.WX_OPENID;
       await new Promise((go) => setTimeout(go, event.wait));
       const { WX_OPENID } = JSON.parse(context.environment);
       return { seen: [early, process.env.WX_OPENID, WX_OPENID], told: event.told };`,
    );
    at.open(aFunction('who'));
    const people = Array.from({ length: 200 }, (_, index) => `person-${index % 20}`);
    const answers = await Promise.all(
      people.map((told, index) => at.call('who', told, { told, wait: (index * 7) % 5 })),
    );
    expect(answers).toEqual(people.map((told) => ({ told, seen: [told, told, told] })));
  });

  it('gives a caller without identity no openid, also right after a signed-in one', async () => {
    await at.write(
      'who',
      `return { env: 'WX_OPENID' in process.env, union: 'WX_UNIONID' in process.env, context: 'WX_OPENID' in JSON.parse(context.environment), keys: process.env.WX_CONTEXT_KEYS };`,
    );
    at.open(aFunction('who'));
    expect(await at.call('who', 'somebody')).toMatchObject({ env: true, union: true, context: true });
    expect(await at.call('who')).toEqual({
      env: false,
      union: false,
      context: false,
      keys: 'WX_CLIENTIP,WX_APPID',
    });
  });

  it('keeps timer and client apart, whatever the event pretends', async () => {
    await at.write(
      'source',
      `const { SOURCE, TRIGGER_SRC, WX_OPENID } = JSON.parse(context.environment);
       return { SOURCE, TRIGGER_SRC, WX_OPENID, env: process.env.TRIGGER_SRC };`,
    );
    at.open(aFunction('source'));
    const timer = await at.host.invoke('source', '{}', { kind: 'timer', name: 'tick' });
    expect(resultOf(timer.outcome)).toEqual({ SOURCE: 'wx_trigger', TRIGGER_SRC: 'timer', env: 'timer' });
    const forged = { Type: 'Timer', TriggerName: 'tick', TRIGGER_SRC: 'timer', SOURCE: 'wx_trigger' };
    expect(await at.call('source', 'somebody', forged)).toEqual({
      SOURCE: 'wx_client',
      WX_OPENID: 'somebody',
    });
  });

  it('does not let a timer pass its admission on to the functions it calls', async () => {
    await at.write('source', 'return JSON.parse(context.environment);');
    at.open(aFunction('source'));
    const environment = { SOURCE: 'wx_trigger', TRIGGER_SRC: 'timer' };
    const nested = await at.host.invoke('source', '{}', { kind: 'function', environment });
    expect(resultOf(nested.outcome)).toMatchObject({ SOURCE: 'scf' });
    expect(resultOf(nested.outcome)).not.toHaveProperty('TRIGGER_SRC');
  });
});
