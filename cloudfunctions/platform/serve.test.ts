import { refuse } from '#kernel/result';
import { community } from '#types/community';
import { faultNumber } from '#types/fault-number.labels';
import type { Operation } from './operation';
import { serve, serveTimer } from './serve';
import type { Slice, TimerSlice } from './slice';

jest.mock('./actors', () => ({
  loadCaller: async () => ({ inbox: { unread: 3 }, consents: [] }),
  actorOf: () => ({ personId: 'p', name: '', memberships: [] }),
}));

const context = (environment: object) => ({
  request_id: 'trace-1',
  environment: JSON.stringify(environment),
});
const PERSON = context({ WX_CONTEXT_KEYS: 'WX_OPENID', WX_OPENID: 'o-me' });
const TIMER = context({ TCB_CONTEXT_KEYS: 'TRIGGER_SRC', TRIGGER_SRC: 'timer' });

const sliceWith = (run: Operation['run']): Slice<'community'> =>
  ({
    name: 'community',
    contract: community,
    operations: { listPlaces: { name: 'community.listPlaces', run } },
  }) as unknown as Slice<'community'>;
const run = jest.fn<ReturnType<Operation['run']>, Parameters<Operation['run']>>();
const main = serve(sliceWith(run));
const call = { op: 'listPlaces', input: { below: null } };

let logged: jest.SpiedFunction<typeof process.stdout.write>;
beforeEach(() => {
  run.mockReset().mockImplementation(async ({ actor }) => {
    await actor;
    return { ok: true, data: { items: [] } as never };
  });
  logged = jest.spyOn(process.stdout, 'write').mockReturnValue(true);
});

describe('a call is refused before anything runs', () => {
  it.each<[string, unknown, unknown, string]>([
    ['without an identity', call, undefined, 'IDENTITY_MISSING'],
    ['from a timer', call, TIMER, 'IDENTITY_MISSING'],
    ['that is no object', 'listPlaces', PERSON, 'INPUT_INVALID'],
    ['with an identity of its own', { ...call, openid: 'o-other' }, PERSON, 'INPUT_INVALID'],
    ['with a key that is none', { ...call, requestKey: '$gt' }, PERSON, 'INPUT_INVALID'],
    ['of an unknown operation', { ...call, op: 'dropEverything' }, PERSON, 'OPERATION_UNKNOWN'],
    ['of an inherited property', { ...call, op: 'constructor' }, PERSON, 'OPERATION_UNKNOWN'],
    ['of a prototype', { ...call, op: '__proto__' }, PERSON, 'OPERATION_UNKNOWN'],
    ['with an unknown field', { ...call, input: { below: null, openid: 'x' } }, PERSON, 'INPUT_INVALID'],
    ['with an operator for a value', { ...call, input: { below: { $gt: '' } } }, PERSON, 'INPUT_INVALID'],
    ['without its input', { op: 'listPlaces' }, PERSON, 'INPUT_INVALID'],
  ])('%s', async (_, event, from, code) => {
    expect(await main(event, from)).toMatchObject({ ok: false, error: { code } });
    expect(run).not.toHaveBeenCalled();
  });

  it('and names the fields that do not fit, never their values', async () => {
    const reply = await main({ ...call, input: { below: 'secret place' } }, PERSON);
    expect(reply).toMatchObject({ error: { details: { paths: ['below'] }, traceId: 'trace-1' } });
    expect(JSON.stringify(reply)).not.toContain('secret');
  });
});

describe('a call that runs', () => {
  it('passes a refusal on with its code and details', async () => {
    run.mockResolvedValue(refuse('NOT_FOUND_OR_FORBIDDEN', { why: 'x' }));
    expect(await main(call, PERSON)).toEqual({
      ok: false,
      error: { code: 'NOT_FOUND_OR_FORBIDDEN', details: { why: 'x' }, traceId: 'trace-1' },
    });
  });

  it('tells nothing of a fault to the caller and everything to the log', async () => {
    run.mockRejectedValue(new Error('connection string'));
    const reply = await main(call, PERSON);
    expect(reply).toEqual({ ok: false, error: { code: 'INTERNAL', details: {}, traceId: 'trace-1' } });
    expect(String(logged.mock.calls[0]?.[0])).toMatch(
      /connection string.*trace-1|trace-1.*connection string/s,
    );
    expect(JSON.parse(String(logged.mock.calls[0]?.[0]))).toMatchObject({
      faultNumber: faultNumber('trace-1'),
    });
  });

  it('lets nothing out that the contract does not promise', async () => {
    run.mockResolvedValue({ ok: true, data: { items: [], openid: 'o-me' } as never });
    expect(await main(call, PERSON)).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
  });

  it('logs where an answer breaks the contract, never what stood there', async () => {
    run.mockResolvedValue({ ok: true, data: { items: '13900000001' } as never });
    await main(call, PERSON);
    expect(String(logged.mock.calls[0]?.[0])).toContain('items');
    expect(String(logged.mock.calls[0]?.[0])).not.toContain('13900000001');
  });

  it('looks nobody up for an operation that never asks who it is, and then counts nothing either', async () => {
    run.mockResolvedValue({ ok: true, data: { items: [] } as never });
    expect(await main(call, PERSON)).toEqual({ ok: true, data: { items: [] } });
  });

  it('takes identity from the invocation, the time once, and a key of its own where none came', async () => {
    expect(await main(call, PERSON)).toEqual({ ok: true, data: { items: [] }, unread: 3 });
    const [ask] = run.mock.calls[0] ?? [];
    expect(ask).toMatchObject({ openid: 'o-me', input: { below: null } });
    expect(ask?.personId).toMatch(/^p_[0-9a-v]{20}$/);
    expect(ask?.requestKey).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe('a timer', () => {
  const tick = jest.fn(async () => ({ sent: 1 }));
  const timer = serveTimer({
    name: 'clock',
    timer: { name: 't', cron: '', run: tick },
  } as unknown as TimerSlice);

  it.each([
    ['a person', PERSON],
    ['nobody', undefined],
  ])('is not started by %s', async (_, from) => {
    expect(await timer({}, from)).toMatchObject({ ok: false, error: { code: 'NOT_FOUND_OR_FORBIDDEN' } });
    expect(tick).not.toHaveBeenCalled();
  });

  it('tells what it did', async () => {
    expect(await timer({ ignored: true }, TIMER)).toEqual({ ok: true, data: { sent: 1 } });
  });
});
