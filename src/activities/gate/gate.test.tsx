import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { answers } from '../../shared/load/use-load';
import { queue } from '../../shared/offline/queue.device';
import { ID, inventMine, now, running } from '../activities.harness';
import { GateScreen } from '../gate-screen';

const CODE = 'n0u76ev50g0001k30123456789abcdef';
const scan = jest.fn();
const where = jest.fn();
jest.mock('../../shared/code/scan', () => ({ scanCode: () => scan() }));
jest.mock('../device/where', () => ({ whereAmI: () => where() }));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const press = async (name: string | RegExp) =>
  act(async () => fireEvent.click(screen.getByRole('button', { name })));
const sent = () =>
  device.calls
    .map(({ data }) => data as { op: string; input: Record<string, unknown> })
    .filter(({ op }) => op !== 'listMine');

type Answer = (op: string) => unknown;
const open = async (
  activity = running(),
  answer: Answer = () => ({ ok: true, data: {} }),
  scene: string | null = null,
) => {
  device.cloud = (_name, data) => {
    const { op } = data as { op: string };
    return op === 'listMine' ? { ok: true, data: { items: [activity], next: null } } : answer(op);
  };
  await act(async () => {
    render(<GateScreen scene={scene} />);
  });
};
const refusal = (code: string) => ({ ok: false, error: { code, details: {}, traceId: '' } });

beforeEach(() => {
  device.reset();
  jest.clearAllMocks();
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setTimeout'] });
  scan.mockResolvedValue(CODE);
  where.mockResolvedValue({ lat: 30.2, lng: 115.05 });
});
afterEach(() => {
  for (const { key } of queue.waiting.get()) queue.takeBack(key);
  jest.useRealTimers();
});

it('who closes the scanner has done nothing', async () => {
  scan.mockResolvedValue(null);
  await open();
  await press('扫码签到');
  expect(sent()).toEqual([]);
});

it('a code of something else is told at once, and nothing is sent', async () => {
  scan.mockResolvedValue('https://example.com/menu');
  await open();
  await press('扫码签到');
  expect(sent()).toEqual([]);
  expect(screen.getByText('这不是活动的签到码，请扫领队出示的码。')).toBeTruthy();
});

it.each([
  ['CODE_STALE', '请重新扫领队手机上的最新一个'],
  ['CODE_FORGED', '请扫领队出示的码'],
  ['GATE_CLOSED', '现在不是签到时间'],
  ['NOT_SIGNED_UP', '没有报名记录'],
  ['ALREADY_PRESENT', '已经签到了，不用再扫'],
  ['PLACE_TOO_FAR', '离活动地点太远，请到现场再扫'],
  ['TIME_BACKWARDS', '请检查手机时间'],
])('%s has its sentence', async (code, words) => {
  await open(running(), () => refusal(code));
  await press('扫码签到');
  expect(screen.getByText(new RegExp(words))).toBeTruthy();
});

it('goes with the moment of the scan, and without a place where none is asked for', async () => {
  await open();
  await press('扫码签到');
  expect(sent()).toMatchObject([
    { op: 'signIn', input: { scene: CODE, at: '2026-11-22T02:00:00.000Z', point: null } },
  ]);
  expect(where).not.toHaveBeenCalled();
  expect(screen.getByText('10:00 签到成功')).toBeTruthy();
});

it('asks where the phone is only for an activity that wants to know', async () => {
  answers.put(`activities.get:${ID}`, running({ radius: 200 }));
  await open();
  await press('扫码签到');
  expect(sent()[0]?.input.point).toEqual({ lat: 30.2, lng: 115.05 });
});

it('a place that was missing is found and the same scan goes again, with its first time', async () => {
  let first = true;
  await open(running(), () => {
    const answer = first ? refusal('PLACE_MISSING') : { ok: true, data: {} };
    first = false;
    return answer;
  });
  await press('扫码签到');
  jest.setSystemTime(now + 60_000);
  await press(/获取位置再试/);
  expect(sent().map(({ input }) => input.at)).toEqual([
    '2026-11-22T02:00:00.000Z',
    '2026-11-22T02:00:00.000Z',
  ]);
  expect(sent()[1]?.input.point).not.toBeNull();
});

it('without a signal it is kept with its time, and a second scan adds nothing', async () => {
  await open(running(), () => {
    throw new Error('no signal');
  });
  await press('扫码签到');
  expect(screen.getByText(/10:00 签到已保存在手机上/)).toBeTruthy();
  expect(screen.getByText('10:00 签到，已保存，等信号发送')).toBeTruthy();
  await press('扫码签退');
  scan.mockResolvedValue(CODE);
  await press('扫码签到');
  expect(queue.waiting.get().map(({ name }) => name)).toEqual(['activities.signIn', 'activities.signOut']);
  expect(screen.getByText(/已经扫过了/)).toBeTruthy();
});

it('who is inside is offered the way out first', async () => {
  const inside = inventMine({
    spans: [{ from: new Date(now).toISOString(), until: null, means: 'code', flags: [] }],
  });
  await open(running({ mine: inside }));
  expect(screen.getByText('10:00 签到')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: '签到码' }), { target: { value: 'n0u7 6ev5' } });
  await press('签退');
  expect(screen.getByText(/一共 32 位/)).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: '签到码' }), {
    target: { value: CODE.toUpperCase() },
  });
  await press('签退');
  expect(sent()).toMatchObject([{ op: 'signOut', input: { scene: CODE } }]);
});

it('outside its hours there is nothing to sign', async () => {
  await open(running({ endsAt: new Date(now - 2 * 3_600_000).toISOString() }));
  expect(screen.getByText('现在没有可以签到的活动')).toBeTruthy();
});

it('a phone that never had a signal can scan all the same', async () => {
  device.cloud = () => {
    throw new Error('no signal');
  };
  await act(async () => {
    render(<GateScreen scene={null} />);
  });
  await press('扫码签到');
  expect(queue.waiting.get()).toHaveLength(1);
});
