import { act, renderHook } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { storage } from '../device/device';
import { createDrafts } from './drafts';
import { useDraft } from './use-draft';

const empty = { words: '', photos: [] as string[] };
const open = () => renderHook(() => useDraft('submit', empty));

beforeEach(() => device.reset());

it('what was typed just before leaving the page is offered the next time', () => {
  const first = open();
  act(() => first.result.current.set({ words: '楼道灯' }));
  first.unmount();

  const second = open();
  expect(second.result.current.value).toEqual(empty);
  const [draft] = second.result.current.others;
  act(() => second.result.current.restore(draft!.id));
  expect(second.result.current.value.words).toBe('楼道灯');
  expect(second.result.current.others).toEqual([]);
});

it('what was typed just before the app was left is kept, though nothing tells its end', () => {
  const { result } = open();
  act(() => result.current.set({ words: '楼道灯' }));
  device.hide();
  expect(createDrafts('submit', storage, Date.now).list()).toMatchObject([{ value: { words: '楼道灯' } }]);
});

it('a form that is opened before the browser let go of the one that was left finds its words', () => {
  const first = open();
  act(() => first.result.current.set({ words: '楼道灯' }));
  const second = open();
  expect(second.result.current.others.map(({ value }) => value.words)).toEqual(['楼道灯']);
  first.unmount();
});

it('a sent form leaves no draft, not even a late one', () => {
  const first = open();
  act(() => first.result.current.set({ words: '楼道灯' }));
  act(() => first.result.current.discard());
  first.unmount();
  expect(open().result.current.others).toEqual([]);
});

it('an opened and untouched form leaves no draft', () => {
  open().unmount();
  expect(open().result.current.others).toEqual([]);
});
