import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import type { Load } from '../load/use-load';
import { Faces } from './frame/faces';
import { Screen } from './frame/screen';
import { Button } from './input/button';
import { OptionGrid } from './input/option-grid';
import { PhotoPicker } from './input/photo-picker';
import { Rating } from './input/rating';
import { TextArea } from './input/text-area';
import { ReasonSheet } from './over/reason-sheet';
import { toast } from './over/toast';
import { DueChip } from './show/due-chip';

const load = <T,>(part: Partial<Load<T>>): Load<T> => ({
  face: 'loading',
  data: null,
  error: null,
  staleSince: null,
  refreshing: false,
  reload: async () => {},
  ...part,
});

beforeEach(() => device.reset());

describe('a button', () => {
  it('does nothing while it is loading or off', () => {
    const tap = jest.fn();
    const { rerender } = render(
      <Button onTap={tap} loading>
        提交
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    rerender(
      <Button onTap={tap} disabled>
        提交
      </Button>,
    );
    fireEvent.click(screen.getByRole('button'));
    expect(tap).not.toHaveBeenCalled();
    rerender(<Button onTap={tap}>提交</Button>);
    fireEvent.click(screen.getByRole('button'));
    expect(tap).toHaveBeenCalledTimes(1);
  });
});

describe('the four faces', () => {
  const empty = {
    icon: 'list',
    title: '还没有诉求',
    words: '遇到问题随时反映',
    action: '我要反映',
    onAction: jest.fn(),
  } as const;
  const faces = (part: Partial<Load<string[]>>) =>
    render(
      <Faces load={load<string[]>(part)} skeleton="list" isEmpty={(d) => d.length === 0} empty={empty}>
        {(d) => <>{d.join()}</>}
      </Faces>,
    );

  it('an error says what happened and offers to try again', () => {
    const reload = jest.fn(async () => {});
    faces({ error: { code: 'NETWORK', details: {}, traceId: '' }, reload });
    expect(screen.getByRole('alert').textContent).toContain('网络');
    fireEvent.click(screen.getByRole('button', { name: '再试一次' }));
    expect(reload).toHaveBeenCalled();
  });

  it('what is gone or nobody’s business leads back: asking again would change nothing', () => {
    faces({ error: { code: 'NOT_FOUND_OR_FORBIDDEN', details: {}, traceId: '' } });
    expect(screen.queryByRole('button', { name: '再试一次' })).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: '返回' }));
    expect(device.opened).toEqual(['/pages/home/index']);
  });

  it('loading is spoken', () => {
    faces({});
    expect(screen.getByRole('status', { name: '正在加载' })).toBeTruthy();
  });

  it('empty says what to do next', () => {
    faces({ data: [] });
    fireEvent.click(screen.getByRole('button', { name: '我要反映' }));
    expect(empty.onAction).toHaveBeenCalled();
  });

  it('content that could not be renewed says how old it is', () => {
    faces({ data: ['楼道灯'], staleSince: Date.now() });
    expect(screen.getByText(/上次更新于/)).toBeTruthy();
    expect(screen.getByText('楼道灯')).toBeTruthy();
  });

  it('nothing, as of the last time there was a signal, says so too', () => {
    faces({ data: [], staleSince: Date.now() });
    expect(screen.getByText(/上次更新于/)).toBeTruthy();
  });
});

describe('a reason', () => {
  it('that is required is asked for before anything happens', () => {
    const submit = jest.fn(async () => false);
    const words = { label: '说明', placeholder: '哪里没有办好', missing: '请写几句说明' };
    render(
      <ReasonSheet
        {...words}
        draftKey="test"
        title="退回"
        submit="退回"
        max={200}
        onClose={() => {}}
        onSubmit={submit}
      />,
    );
    fireEvent.click(screen.getByRole('button', { name: '退回' }));
    expect(submit).not.toHaveBeenCalled();
    expect(screen.getByRole('alert').textContent).toContain('请写几句说明');
    fireEvent.change(screen.getByRole('textbox'), { target: { value: ' 现场仍未修好 ' } });
    fireEvent.click(screen.getByRole('button', { name: '退回' }));
    expect(submit).toHaveBeenCalledWith('现场仍未修好');
  });
});

describe('a choice', () => {
  it('says which one is chosen, not only by colour', () => {
    const options = [
      { value: 'a', title: '公共设施', icon: 'light' },
      { value: 'b', title: '环境卫生', icon: 'clean' },
    ] as const;
    const change = jest.fn();
    render(<OptionGrid label="类别" options={options} value="a" onChange={change} />);
    expect(screen.getByRole('radio', { name: '公共设施' }).getAttribute('aria-checked')).toBe('true');
    fireEvent.click(screen.getByRole('radio', { name: '环境卫生' }));
    expect(change).toHaveBeenCalledWith('b');
  });

  it('of a rating has five levels in the order of the rule and none beforehand', () => {
    render(<Rating value={null} onChange={() => {}} />);
    const levels = screen.getAllByRole('radio');
    expect(levels.map((l) => l.getAttribute('aria-label'))).toEqual([
      '非常满意',
      '满意',
      '基本满意',
      '不满意',
      '非常不满意',
    ]);
    expect(levels.some((l) => l.getAttribute('aria-checked') === 'true')).toBe(false);
  });
});

it('a text counts and warns near its end', () => {
  const { rerender } = render(<TextArea label="内容" value="灯坏了" onChange={() => {}} max={50} />);
  expect(screen.getByText('3 / 50')).toBeTruthy();
  rerender(<TextArea label="内容" value={'好'.repeat(46)} onChange={() => {}} max={50} />);
  expect(screen.getByText('还可以写 4 字')).toBeTruthy();
});

it('photos stop at the number allowed and are kept on the device', async () => {
  device.photos = ['tmp/1', 'tmp/2', 'tmp/3'];
  const change = jest.fn();
  render(<PhotoPicker paths={['kept/0']} onChange={change} max={3} />);
  await act(async () => fireEvent.click(screen.getByRole('button', { name: /添加照片/ })));
  expect(change).toHaveBeenCalledWith(['kept/0', 'kept/1', 'kept/2']);
});

it.each([
  [-1, '已超 1 个工作日'],
  [2, '还剩 2 个工作日'],
])('a deadline of %s says %s', (left, words) => {
  render(<DueChip workingDaysLeft={left} />);
  expect(screen.getByText(words)).toBeTruthy();
});

it('a message is spoken on every screen', () => {
  render(<Screen>内容</Screen>);
  act(() => toast('已提交', 'pri'));
  expect(screen.getByRole('alert').textContent).toBe('已提交');
});
