import { type Invocation, newMeter, type Outcome, tooHeavyForPhone } from './invocation';

const LIMIT = 256 * 1024;
const invocation = (bytes: number, kind: 'client' | 'timer'): Invocation => ({
  id: 'trace',
  fn: 'requests',
  event: 'x'.repeat(bytes),
  caller: kind === 'timer' ? { kind, name: 'tick' } : { kind, openid: 'a', clientIp: '127.0.0.1' },
  environment: {},
  meter: newMeter(),
});
const answer = (bytes: number): Outcome => ({ ok: true, json: 'x'.repeat(bytes) });

it.each([
  ['an event', invocation(LIMIT + 1, 'client'), answer(2)],
  ['an answer', invocation(2, 'client'), answer(LIMIT + 1)],
])('%s that is too heavy for a phone is told with its trace', (_what, call, outcome) => {
  expect(tooHeavyForPhone(call, outcome)).toMatch(/^requests: a call of 262145 bytes.*\(trace\)$/);
});

it('a call that fits, and one of a timer, are not', () => {
  expect(tooHeavyForPhone(invocation(LIMIT, 'client'), answer(LIMIT))).toBeUndefined();
  expect(tooHeavyForPhone(invocation(LIMIT + 1, 'timer'), answer(2))).toBeUndefined();
});
