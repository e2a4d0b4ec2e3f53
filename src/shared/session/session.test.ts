import { device } from '../../../tests/stubs/taro';
import { forgetSignIn, meStore, signIn } from './session';

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

it('a session is kept for the next start, and asked for again when it is old', async () => {
  await signIn();
  const later = Date.now() + 11 * 60 * 60_000;
  jest.spyOn(Date, 'now').mockReturnValue(later);
  await signIn();
  expect(calls).toHaveLength(1);
  jest.spyOn(Date, 'now').mockReturnValue(later + 2 * 60 * 60_000);
  await signIn();
  expect(calls).toHaveLength(2);
});

it('whose residence waits to be confirmed need not wait half a day to read that it is', async () => {
  device.cloud = () => {
    calls.push('signIn');
    return { ok: true, data: { ...answer('').data, residence: { level: 'L1' } } };
  };
  await signIn();
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 2 * 60_000);
  await signIn();
  expect(calls).toHaveLength(2);
});
