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
