import Taro from '@tarojs/taro';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { contract } from '#types/contract';
import { device } from '../../tests/stubs/taro';
import { storage } from '../shared/device/device';
import { createDrafts } from '../shared/offline/drafts';
import { queue } from '../shared/offline/queue.device';
import { meStore } from '../shared/session/session';
import { exportAll } from './my/export-all';
import { MyDataScreen } from './my-data-screen';
import { PrivacyScreen } from './privacy-screen';

const mine = {
  personId: 'p_0',
  name: '李秀兰',
  phone: '13900000001',
  workPhone: null,
  since: '2026-01-05T01:00:00.000Z',
  memberships: [],
  history: [],
  consents: [],
  credits: [],
};
type Asked = { op: string; slice: string; input: Record<string, unknown> };
const asked = (op: string) => device.calls.map(({ data }) => data as Asked).filter((call) => call.op === op);
let answers: Record<string, (call: Asked) => unknown>;

beforeEach(() => {
  device.reset();
  meStore.set({ personId: 'p_0', name: '李秀兰', memberships: [], privacyAccepted: false } as never);
  answers = {
    getMyData: () => mine,
    getMine: () => ({ registration: { number: '260001234567' } }),
    mine: () => ({ totals: null, items: [{ id: 'h_1' }], next: null }),
    listSheets: () => ({ items: [], next: null }),
    exportMine: ({ slice, input }) =>
      slice === 'votes' || slice === 'opinions'
        ? { items: [{ id: `mine of ${slice}` }], next: null }
        : 'what' in input
          ? { items: [{ id: input.what }], next: null }
          : input.cursor === null
            ? { items: [{ id: 'r_1' }], next: 'c' }
            : { items: [{ id: 'r_2' }], next: null },
    listMyQuestions: () => ({ items: [{ id: 'q_1' }], next: null }),
    listMyObjections: () => ({ items: [{ id: 'o_1' }], next: null }),
    listMine: ({ slice }) => ({ items: [{ id: `listMine of ${slice}` }], next: null }),
  };
  device.cloud = (slice, data) => {
    const answer = answers[(data as Asked).op];
    return answer
      ? { ok: true, data: answer({ ...(data as Asked), slice }) }
      : { ok: false, error: { code: 'OFFICE_HELD', details: {}, traceId: '' } };
  };
});

describe('an export', () => {
  it('is not made of half the answers', async () => {
    delete answers.listMine;
    expect(await exportAll(0)).toBeNull();
  });

  it('holds everything that is kept of somebody, every page of it', async () => {
    expect(JSON.parse((await exportAll(0)) ?? '')).toEqual({
      exportedAt: '1970-01-01T00:00:00.000Z',
      person: mine,
      requests: [{ id: 'r_1' }, { id: 'r_2' }],
      calls: [{ id: 'listMine of calls' }],
      messages: [{ id: 'listMine of messages' }],
      wishes: [{ id: 'listMine of wishes' }],
      volunteer: { number: '260001234567' },
      activities: [{ id: 'listMine of activities' }],
      hours: [{ id: 'h_1' }],
      recordSheets: [],
      questions: [{ id: 'q_1' }],
      objections: [{ id: 'o_1' }],
      posts: [{ id: 'listMine of posts' }],
      comments: [{ id: 'comments' }],
      topics: [{ id: 'proposals' }],
      supports: [{ id: 'supports' }],
      marks: [{ id: 'marks' }],
      votes: [{ id: 'mine of votes' }],
      opinions: [{ id: 'mine of opinions' }],
      ratings: [{ id: 'ratings' }],
      appraisals: [{ id: 'appraisals' }],
    });
  });
});

/** What a slice shows of somebody's own; where it can give all of it, its list is a part of that. */
const OWN = /\.(exportMine|getMine|getMyData|mine|listMine|listMy\w+)$/;
const PART_OF_ANOTHER = ['requests.listMine'];

it('every slice that tells people what it holds of them is in the export', async () => {
  await exportAll(0);
  const names = device.calls.map(({ name, data }) => `${name}.${(data as Asked).op}`);
  const own = Object.keys(contract).filter((name) => OWN.test(name) && !PART_OF_ANOTHER.includes(name));
  expect(own.filter((name) => !names.includes(name))).toEqual([]);
});

describe('closing the account', () => {
  it('leaves nothing on the phone of what was read, written or waiting, and how large the letters are', async () => {
    Taro.setStorageSync('device:reading', { elder: true });
    createDrafts('requests.submit', storage, () => 1).save('a', { words: '楼道灯' });
    device.cloud = () => Promise.reject(new Error('no signal'));
    await queue.send({ name: 'calls.log', input: {} as never, label: '一键通' });
    device.cloud = (_slice, data) => ({ ok: true, data: answers[(data as Asked).op]?.(data as Asked) ?? {} });
    answers.signIn = () => ({ personId: 'p_0', name: '', memberships: [], privacyAccepted: false });
    render(<MyDataScreen />);
    fireEvent.click(await screen.findByRole('button', { name: '注销账号' }));
    await waitFor(() => expect(device.opened).toContain('/pages/home/index'));
    const { keys } = Taro.getStorageInfoSync();
    expect(keys.filter((key) => !/^me:(me|answer)/.test(key))).toEqual(['device:reading']);
    expect(queue.waiting.get()).toEqual([]);
    expect(asked('log')).toHaveLength(1);
  });

  it('does nothing before the person said yes', async () => {
    device.answerToModal = false;
    render(<MyDataScreen />);
    fireEvent.click(await screen.findByRole('button', { name: '注销账号' }));
    await waitFor(() => expect(asked('getMyData')).toHaveLength(1));
    expect(asked('closeAccount')).toEqual([]);
  });

  it('says what to do where it is refused', async () => {
    render(<MyDataScreen />);
    fireEvent.click(await screen.findByRole('button', { name: '注销账号' }));
    expect(await screen.findByText(/请先联系社区办理离任/)).toBeTruthy();
  });
});

describe('somebody who has not accepted the privacy notice', () => {
  it('reads what is kept, is asked for nothing, and is shown where the notice is', async () => {
    render(<MyDataScreen />);
    expect(await screen.findByText('李秀兰')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /^(更换|验证)手机号/ })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: /^先看一下隐私保护说明/ }));
    expect(device.opened.at(-1)).toBe('/community/pages/privacy/index');
  });
});

describe('the privacy notice', () => {
  it('sends nothing to the cloud for somebody who goes on without accepting', async () => {
    render(<PrivacyScreen />);
    fireEvent.click(await screen.findByText('暂不同意'));
    expect(asked('decidePrivacy')).toEqual([]);
  });

  it('is accepted in the version that was shown', async () => {
    render(<PrivacyScreen />);
    fireEvent.click(await screen.findByText('同意'));
    await waitFor(() => expect(asked('decidePrivacy')).toMatchObject([{ input: { decision: 'accepted' } }]));
  });
});
