import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { storage } from '../../shared/device/device';
import { RegisterScreen } from '../register-screen';
import { inventRegistration, ME } from '../volunteers.harness';

jest.mock('../../shared/session/use-session', () => ({
  useSession: () => ({ me: { ...ME, privacyAccepted: accepted }, data: ME }),
}));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

let accepted = true;
const press = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const write = (field: string, value: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: field }), { target: { value } });
const born = (day: string) =>
  fireEvent.change(screen.getByLabelText('wheel of days'), { target: { value: day } });
const agree = () => fireEvent.click(screen.getByRole('switch', { name: /^我同意/ }));
const sent = () =>
  device.calls.map(({ data }) => data as { op: string; input: Record<string, unknown>; requestKey: string });
const registered = () => sent().filter(({ op }) => op === 'register');

let answer: unknown;
const open = async (registration: unknown = null, correct = false) => {
  device.cloud = (_name, data) =>
    (data as { op: string }).op === 'getMine' ? { ok: true, data: { registration } } : answer;
  await act(async () => {
    render(<RegisterScreen correct={correct} />);
  });
};

beforeEach(() => {
  device.reset();
  answer = { ok: true, data: { personId: ME.personId, number: '260001234567', state: 'active' } };
});

it('who has not accepted the privacy notice is shown it first', async () => {
  accepted = false;
  await open();
  expect(screen.getByText('先看一下隐私保护说明')).toBeTruthy();
  accepted = true;
});

it('without a consent of its own nothing sensitive leaves the phone', async () => {
  await open();
  born('1986-05-04');
  await press('登记成为志愿者');
  expect(registered()).toEqual([]);
  expect(screen.getByText(/请看完上面的说明/)).toBeTruthy();
  expect(screen.getByText('还有 1 处没有填好，下面已标出')).toBeTruthy();
});

it.each([
  ['NAME_MISSING', '志愿服务要实名记录'],
  ['TOO_YOUNG', '年龄还没到要求'],
  ['ID_NUMBER_INVALID', '身份证号码有误'],
  ['ID_NUMBER_TAKEN', '这个身份证号码已经注册过'],
  ['CONSENT_OLD', '个人信息使用说明刚刚有更新'],
])('%s has its sentence, and what was filled in stays', async (code, words) => {
  answer = { ok: false, error: { code, details: {}, traceId: '' } };
  await open();
  born('1986-05-04');
  write('身份证号码', '42020519860504123X');
  agree();
  await press('登记成为志愿者');
  expect(screen.getByText(new RegExp(words))).toBeTruthy();
  expect((screen.getByRole('textbox', { name: '身份证号码' }) as HTMLInputElement).value).toBe(
    '42020519860504123X',
  );
});

it('no signal: the same try goes again under its key, a corrected one under another', async () => {
  answer = { ok: false, error: { code: 'INTERNAL', details: {}, traceId: '' } };
  await open();
  born('1986-05-04');
  agree();
  await press('登记成为志愿者');
  await press('登记成为志愿者');
  born('1986-05-05');
  await press('登记成为志愿者');
  const keys = registered().map(({ requestKey }) => requestKey);
  expect(keys[0]).toBe(keys[1]);
  expect(keys[2]).not.toBe(keys[0]);
});

it('wishes lie on the phone while they are written, who somebody is does not', async () => {
  const kept = jest.spyOn(storage, 'set');
  await open();
  fireEvent.click(screen.getByRole('checkbox', { name: '平安巡防' }));
  write('身份证号码', '42020519860504123X');
  born('1986-05-04');
  agree();
  await press('登记成为志愿者');
  expect(JSON.stringify(kept.mock.calls)).not.toMatch(/42020519860504123X|1986-05-04/);
  kept.mockRestore();
});

it('a child is asked for a guardian and told what comes next', async () => {
  answer = { ok: true, data: { personId: ME.personId, number: '260001234567', state: 'waiting' } };
  await open();
  born('2012-05-04');
  agree();
  await press('登记成为志愿者');
  expect(registered()).toEqual([]);
  write('监护人姓名', '周强');
  write('监护人手机号', '13900000001');
  fireEvent.change(screen.getByLabelText('wheel'), { target: { value: '0' } });
  await press('登记成为志愿者');
  expect(registered()[0]?.input.guardian).toEqual({ name: '周强', relation: 'parent', phone: '13900000001' });
  expect(device.opened).toEqual(['/volunteers/pages/mine/index']);
});

it('who is registered is not asked again, but may correct', async () => {
  await open(inventRegistration());
  expect(screen.getByText('您已经是志愿者了')).toBeTruthy();
});

it('corrects wishes alone', async () => {
  answer = { ok: true, data: { personId: ME.personId, state: 'active' } };
  await open(inventRegistration(), true);
  fireEvent.click(screen.getByRole('checkbox', { name: '急救' }));
  fireEvent.click(screen.getByRole('checkbox', { name: '平安巡防' }));
  await press('保存');
  const correction = sent().find(({ op }) => op === 'correct');
  expect(correction?.input).toEqual({
    ...{ skills: ['first_aid'], kinds: [], times: [], area: '420205/003/001/g03' },
  });
});

it('who comes back finds what they said before', async () => {
  await open(inventRegistration({ state: 'left' }));
  expect(screen.getByRole('checkbox', { name: '平安巡防' }).getAttribute('aria-checked')).toBe('true');
});
