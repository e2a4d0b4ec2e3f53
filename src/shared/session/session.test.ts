import { device } from '../../../tests/stubs/taro';
import { forgetSignIn, meStore, RENEW_AFTER_MS, signIn } from './session';

const answer = (name: string) => ({ ok: true, data: { personId: 'p_0', name, memberships: [] } });
let calls: string[];

beforeEach(() => {
  device.reset();
  meStore.set(null);
  forgetSignIn();
  calls = [];
  device.cloud = (_fn, data) => {
    calls.push((data as { op: string }).op);
    return answer(`answer ${calls.length}`);
  };
});

it('asks again when nobody is known, and once for pages that open together', async () => {
  await Promise.all([signIn(), signIn(), signIn()]);
  expect(calls).toEqual(['signIn']);
});

it('does not ask again on every page', async () => {
  await signIn();
  expect(await signIn()).toMatchObject({ ok: true, data: { name: 'answer 1' } });
  expect(calls).toHaveLength(1);
});

it('asks again after a change of the residence', async () => {
  await signIn();
  forgetSignIn();
  expect(await signIn()).toMatchObject({ ok: true, data: { name: 'answer 2' } });
});

const DAY_MS = 24 * 60 * 60_000;

it('a session is kept for the next start, and a page asks for it again after days', async () => {
  await signIn();
  const later = Date.now() + 2 * DAY_MS;
  jest.spyOn(Date, 'now').mockReturnValue(later);
  await signIn();
  expect(calls).toHaveLength(1);
  jest.spyOn(Date, 'now').mockReturnValue(later + 2 * DAY_MS);
  await signIn();
  expect(calls).toHaveLength(2);
});

it('a page that makes no other call asks after a minute', async () => {
  await signIn();
  await signIn(RENEW_AFTER_MS.pageWithoutCall);
  expect(calls).toHaveLength(1);
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 2 * 60_000);
  await signIn(RENEW_AFTER_MS.pageWithoutCall);
  expect(calls).toHaveLength(2);
});

it('the first page never asks of its own, but where something has changed', async () => {
  await signIn();
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 100 * DAY_MS);
  await signIn(RENEW_AFTER_MS.never);
  expect(calls).toHaveLength(1);
  forgetSignIn();
  await signIn(RENEW_AFTER_MS.never);
  expect(calls).toHaveLength(2);
});
