import { act, fireEvent, render, screen, within } from '@testing-library/react';
import { device } from '../../tests/stubs/taro';
import { meStore } from '../shared/session/session';
import { WriteScreen } from './write-screen';

const C = '420205/003/001';
const me = {
  personId: 'p_0',
  name: '何静怡',
  phone: null,
  residence: null,
  memberships: [
    { role: 'community_staff', territory: C, label: '友爱街社区', from: '', until: null, level: null },
  ],
};
const PICTURE = 'cloud://env.bucket/notices/p_0/';
const changed = (more: object = {}) => ({ noticeId: 'n_1', rev: 1, status: 'draft', problems: [], ...more });

let answers: Record<string, unknown>;
const sent = (op: string) =>
  device.calls
    .map(({ data }) => data as { op: string; input: Record<string, unknown>; requestKey: string })
    .filter((data) => data.op === op);
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
const press = async (name: string | RegExp) => {
  await act(async () => fireEvent.click(screen.getByRole('button', { name })));
  await act(async () => {});
};

beforeEach(() => {
  device.reset();
  meStore.set(me as never);
  answers = {
    signIn: me,
    countAudience: { households: 312, areas: '友爱街社区' },
    create: changed(),
    save: changed({ rev: 2 }),
    publish: changed({ rev: 3, status: 'published' }),
    attach: { noticeId: 'n_1', rev: 2, file: PICTURE, bytes: 9 },
  };
  device.cloud = (_name, data) => {
    const answer = answers[(data as { op: string }).op];
    return answer instanceof Error
      ? Promise.reject(answer)
      : (answer as { ok?: boolean })?.ok === false
        ? answer
        : { ok: true, data: answer };
  };
});

/** With what the screen asks for by itself. */
const open = async () => {
  const opened = render(<WriteScreen within={C} id={null} corrects={false} />);
  await act(async () => {});
  return opened;
};

describe('writing', () => {
  it('says at each field what is missing, and sends nothing', async () => {
    await open();
    await press('发布');
    expect(screen.getByText(/还没有标题，请写上/)).toBeTruthy();
    expect(screen.getByText(/还没有正文，请写上/)).toBeTruthy();
    expect(sent('create')).toEqual([]);
  });

  it('an error goes when its field is written, and no other does', async () => {
    await open();
    await press('发布');
    write('标题', '停水通知');
    expect(screen.queryByText(/还没有标题，请写上/)).toBeNull();
    expect(screen.getByText(/还没有正文，请写上/)).toBeTruthy();
  });

  it('is read as residents will read it, while it is written', async () => {
    const { container } = await open();
    write('标题', '停水通知');
    write('正文', '## 时间\n**明天**');
    const look = within(container.querySelector('.nt-cols__l') as HTMLElement);
    expect(look.getByText('停水通知')).toBeTruthy();
    expect(look.getByText('时间').closest('[role=heading]')).toBeTruthy();
    expect(look.getByText('明天').className).toBe('nt-doc__b');
  });

  it('the toolbar writes the signs, nobody has to know them', async () => {
    await open();
    write('正文', '停水时间');
    await press('把这一行变成小标题');
    expect((screen.getByLabelText('正文') as HTMLTextAreaElement).value).toBe('## 停水时间');
  });

  it('a template asks for its gaps, and is not sent while one is open', async () => {
    await open();
    await press('用模板：停水');
    write('停水日期', '11月25日');
    await press(/^把填好的 1 处/);
    expect(screen.getByDisplayValue('11月25日停水通知')).toBeTruthy();
    await press('发布');
    expect(screen.getByText(/空没填/)).toBeTruthy();
    expect(sent('create')).toEqual([]);
  });
});

describe('publishing', () => {
  const fill = () => {
    write('标题', '停水通知');
    write('正文', '明天停水');
  };

  it('saves, publishes, and says what comes next', async () => {
    await open();
    fill();
    expect(await screen.findByText('约 312 户')).toBeTruthy();
    await press('发布');
    expect(await screen.findByText('已发布')).toBeTruthy();
    expect(sent('create')[0]?.input).toMatchObject({
      within: C,
      title: '停水通知',
      audience: { territories: [C], group: 'all' },
    });
    expect(sent('publish')[0]?.input).toEqual({ noticeId: 'n_1', rev: 1 });
  });

  it('where a second person approves, it says so', async () => {
    answers.publish = changed({ status: 'awaiting' });
    await open();
    fill();
    await press('发布');
    expect(await screen.findByText('已提交审核')).toBeTruthy();
  });

  it('a refusal stands at its field and loses nothing', async () => {
    answers.publish = { ok: false, error: { code: 'AUDIENCE_OUTSIDE', details: {}, traceId: '' } };
    await open();
    fill();
    await press('发布');
    expect(await screen.findByText(/超出了您负责的区域/)).toBeTruthy();
    expect(screen.getByDisplayValue('停水通知')).toBeTruthy();
  });

  it('without a signal nothing is published, nothing lost, and the next try makes no second draft', async () => {
    answers.create = new Error('no signal');
    await open();
    fill();
    await press('发布');
    expect(await screen.findByText(/没有网络，还没有发布/)).toBeTruthy();
    answers.create = changed();
    await press('发布');
    expect(await screen.findByText('已发布')).toBeTruthy();
    expect(new Set(sent('create').map(({ requestKey }) => requestKey)).size).toBe(1);
  });

  it('a lost answer to publishing is asked for again, not published twice', async () => {
    answers.publish = new Error('no signal');
    await open();
    fill();
    await press('发布');
    await screen.findByText(/没有网络/);
    answers.publish = changed({ status: 'published' });
    await press('发布');
    expect(await screen.findByText('已发布')).toBeTruthy();
    expect(sent('save')).toEqual([]);
    expect(new Set(sent('publish').map(({ requestKey }) => requestKey)).size).toBe(1);
  });

  it('one who declines is asked nothing more', async () => {
    device.answerToModal = false;
    await open();
    fill();
    await press('发布');
    expect(sent('create')).toEqual([]);
  });
});

it('a picture is on the server before it is in the text, and its words are asked for', async () => {
  device.photos = ['wxfile://tmp/a.jpg'];
  await open();
  write('标题', '停水通知');
  write('正文', '明天停水');
  await press('加一张照片');
  expect(await screen.findByLabelText('【图1】图上有什么')).toBeTruthy();
  expect((screen.getByLabelText('正文') as HTMLTextAreaElement).value).toBe('明天停水\n\n【图1】\n');
  expect(sent('attach')[0]?.input).toMatchObject({
    noticeId: 'n_1',
    file: expect.stringMatching(/^cloud:.*\.jpg$/),
  });
  await press('发布');
  expect(screen.getByText(/没写说明/)).toBeTruthy();
});

it('what was begun is offered again', async () => {
  const first = await open();
  write('标题', '停水通知');
  first.unmount();
  await open();
  await press('接着写 停水通知');
  expect(screen.getByDisplayValue('停水通知')).toBeTruthy();
});
