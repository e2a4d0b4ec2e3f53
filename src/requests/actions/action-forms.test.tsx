import { act, fireEvent, render, screen, waitFor } from '@testing-library/react';
import type { RequestDetail } from '#types/requests';
import { device } from '../../../tests/stubs/taro';
import { ActionForm, type FormAction } from './action-forms';

const send = jest.fn();
jest.mock('../../shared/offline/use-send', () => ({ useSend: () => send }));
jest.mock('../../shared/api/upload-photo', () => ({ uploadPhoto: async () => 'cloud://x' }));
jest.mock('../requests.client', () => ({
  listWorkers: async () => ({
    ok: true,
    data: {
      items: [{ personId: 'p_1', name: '陈小梅', role: 'grid_worker', territory: 't', label: '第1网格' }],
    },
  }),
}));

const request = (part: Partial<RequestDetail> = {}) =>
  ({
    id: 'r_1',
    rev: 7,
    words: '楼道灯不亮',
    category: 'facilities',
    status: 'acknowledged',
    place: { territory: '420205/003/001/g02/b05', label: '5号楼', point: null, detail: '' },
    rating: null,
    ...part,
  }) as RequestDetail;

const onClose = jest.fn();
const reload = jest.fn(async () => {});

const open = (action: FormAction, part: Partial<RequestDetail> = {}) =>
  render(<ActionForm action={action} request={request(part)} onClose={onClose} reload={reload} />);

const press = async (name: string) => act(async () => fireEvent.click(screen.getByRole('button', { name })));
const choose = (name: string | RegExp) => fireEvent.click(screen.getByRole('radio', { name }));
const write = (words: string) => {
  const [box] = screen.getAllByRole('textbox');
  fireEvent.change(box as HTMLElement, { target: { value: words } });
};
const sentInput = () => send.mock.calls[0]?.[0].input;

beforeEach(() => {
  device.reset();
  jest.clearAllMocks();
  send.mockResolvedValue({ kind: 'done', data: {} });
});

describe('a form that is not complete', () => {
  it.each([
    ['addProgress', '提交进展', '请写几句话'],
    ['addNote', '保存备注', '请写几句话'],
    ['reopen', '重新打开', '请写几句话'],
    ['contactRater', '记下回访', '请写几句话'],
    ['rectify', '提交整改结果', '请写几句话'],
    ['refuse', '确认不予受理', '请选一个原因'],
    ['pause', '暂停计时', '请选一个原因'],
    ['verify', '提交核查', '请选择核查结果'],
    ['rate', '提交评价', '请选一个'],
    ['assign', '派单', '请选一个人'],
    ['openContact', '查看', '请写明原因'],
  ] as [FormAction, string, string][])(
    'sends no %s and says what is missing',
    async (action, button, said) => {
      open(action);
      await press(button);
      expect(send).not.toHaveBeenCalled();
      expect(screen.getByText(said)).toBeTruthy();
    },
  );

  it('sends no result of something visible without a photo', async () => {
    open('resolve');
    write('换了灯泡');
    await press('提交办结');
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText('请至少拍一张照片')).toBeTruthy();
  });

  it('sends back no result without saying why', async () => {
    open('verify');
    choose(/退回重办/);
    await press('提交核查');
    expect(send).not.toHaveBeenCalled();
    expect(screen.getByText(/退回要写明原因/)).toBeTruthy();
  });
});

describe('a complete form', () => {
  it('sends an answer without a photo where there is nothing to see', async () => {
    open('resolve', { category: 'consultation' });
    write('已电话答复');
    await press('提交办结');
    expect(sentInput()).toEqual({ requestId: 'r_1', rev: 7, words: '已电话答复' });
  });

  it('rates on one of five levels and closes', async () => {
    open('rate');
    choose('不满意');
    expect(screen.getByText(/别的同事给您回电话/)).toBeTruthy();
    await press('提交评价');
    expect(sentInput()).toEqual({ requestId: 'r_1', rev: 7, level: 2, words: '' });
    expect(onClose).toHaveBeenCalled();
    expect(reload).toHaveBeenCalled();
  });

  it('gives it to the grid itself when nobody is named', async () => {
    open('assign', { status: 'submitted' });
    await waitFor(() => screen.getByRole('radio', { name: /陈小梅/ }));
    choose(/本网格的网格员/);
    await press('派单');
    expect(sentInput()).toMatchObject({ assignee: null });
  });

  it('withdraws without asking for a reason', async () => {
    open('withdraw');
    await press('确认撤回');
    expect(sentInput()).toMatchObject({ words: '' });
  });

  it('waits without a signal, and closes because nothing is lost', async () => {
    send.mockResolvedValue({ kind: 'queued', key: 'k' });
    open('addNote');
    write('老人独居');
    await press('保存备注');
    expect(onClose).toHaveBeenCalled();
    expect(reload).not.toHaveBeenCalled();
  });
});

describe('a refusal', () => {
  const refuse = (code: string) =>
    send.mockResolvedValue({ kind: 'refused', error: { code, details: {}, traceId: '' } });

  it('leaves the form open with its words and says why', async () => {
    refuse('FILE_NOT_YOURS');
    open('addProgress');
    write('明天上门');
    await press('提交进展');
    expect(onClose).not.toHaveBeenCalled();
    expect(screen.getByDisplayValue('明天上门')).toBeTruthy();
    expect(screen.getByText(/不是您上传的/)).toBeTruthy();
  });

  it('for a stale revision loads the request anew and keeps the words', async () => {
    refuse('REVISION_STALE');
    open('addProgress');
    write('明天上门');
    await press('提交进展');
    expect(reload).toHaveBeenCalled();
    expect(screen.getByDisplayValue('明天上门')).toBeTruthy();
    expect(screen.getByText(/您写的都还在/)).toBeTruthy();
  });

  it('and closing the form keeps the words for the next time', async () => {
    refuse('INTERNAL');
    const first = open('addProgress');
    write('明天上门');
    await press('提交进展');
    first.unmount();
    open('addProgress');
    expect(screen.getByDisplayValue('明天上门')).toBeTruthy();
  });

  it('of one request does not show its words in another', () => {
    const first = open('addProgress');
    write('明天上门');
    first.unmount();
    open('addProgress', { id: 'r_2' as never });
    expect(screen.queryByDisplayValue('明天上门')).toBeNull();
  });

  it('of a form that was sent leaves nothing behind', async () => {
    const first = open('addNote');
    write('老人独居');
    await press('保存备注');
    first.unmount();
    open('addNote');
    expect(screen.queryByDisplayValue('老人独居')).toBeNull();
  });
});
