import Taro from '@tarojs/taro';
import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { SubmitScreen } from '../submit-screen';

const send = jest.fn();
jest.mock('../../shared/offline/use-send', () => ({ useSend: () => send }));
jest.mock('../requests.client', () => ({
  getRequest: async () => ({ ok: false, error: { code: 'NETWORK', details: {}, traceId: '' } }),
}));
const me = {
  residence: { household: '420205/003/001/g02/b05/1-302', label: '友爱街社区 · 第2网格 · 5号楼 · 1单元302' },
};
jest.mock('../../shared/session/use-session', () => ({ useSession: () => ({ me }) }));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const press = async (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const write = (words: string) =>
  fireEvent.change(screen.getByRole('textbox', { name: '说说是什么事' }), { target: { value: words } });
const fill = () => {
  fireEvent.click(screen.getByRole('radio', { name: /噪声扰民/ }));
  write('夜里十一点还在施工');
};

beforeEach(() => {
  device.reset();
  jest.clearAllMocks();
});

describe('submitting', () => {
  it('says what is missing and sends nothing', async () => {
    render(<SubmitScreen />);
    await press('提交');
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText(/请选一类/)).toBeTruthy();
    expect(screen.getByText(/请写几句话/)).toBeTruthy();
  });

  it('is about the own building unless another place is chosen', async () => {
    send.mockResolvedValue({ kind: 'queued', key: 'k' });
    render(<SubmitScreen />);
    fill();
    await press('提交');
    expect(send.mock.calls[0][0].input.place.territory).toBe('420205/003/001/g02/b05');
  });

  it('takes the place that the page of places tells', async () => {
    send.mockResolvedValue({ kind: 'queued', key: 'k' });
    render(<SubmitScreen />);
    fill();
    await press('换一个地点');
    const event = /event=([^&]+)/.exec(device.opened[0] ?? '')?.[1] ?? '';
    const point = { lat: 30.21, lng: 114.9 };
    act(() => {
      Taro.eventCenter.trigger(event, { territory: '420205/003/001/g01/b01', label: '1号楼 附近', point });
    });
    expect(screen.getByText('1号楼 附近')).toBeTruthy();
    await press('提交');
    expect(send.mock.calls[0][0].input.place).toEqual({
      territory: '420205/003/001/g01/b01',
      point,
      detail: '',
    });
  });

  it('shows the number in groups and the last day', async () => {
    const changed = { requestId: 'r_1', number: '261122-48375-2', dueAt: '2026-11-27T15:59:59.999Z' };
    send.mockResolvedValue({ kind: 'done', data: changed });
    render(<SubmitScreen />);
    fill();
    await press('提交');
    expect(screen.getByText('48375')).toBeTruthy();
    expect(screen.getByText(/11月27日（周五）前答复/)).toBeTruthy();
    await press('看办理进度');
    expect(device.opened).toContain('/requests/pages/detail/index?id=r_1');
  });

  it('without a signal says that it is saved', async () => {
    send.mockResolvedValue({ kind: 'queued', key: 'k' });
    render(<SubmitScreen />);
    fill();
    await press('提交');
    expect(screen.getByText('已保存，有信号后自动发送')).toBeTruthy();
  });

  it('that was refused keeps every word and says why', async () => {
    send.mockResolvedValue({ kind: 'refused', error: { code: 'PLACE_UNKNOWN', details: {}, traceId: '' } });
    render(<SubmitScreen />);
    fill();
    await press('提交');
    expect(screen.getByDisplayValue('夜里十一点还在施工')).toBeTruthy();
    expect(screen.getByText(/没有找到这个地点/)).toBeTruthy();
  });

  it('that was left half-way is offered again', async () => {
    const first = render(<SubmitScreen />);
    fill();
    first.unmount();
    render(<SubmitScreen />);
    await press('接着写');
    expect(screen.getByDisplayValue('夜里十一点还在施工')).toBeTruthy();
  });
});
