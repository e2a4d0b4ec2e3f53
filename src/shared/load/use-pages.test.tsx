import { act, renderHook, waitFor } from '@testing-library/react';
import type { Reply } from '#types/errors';
import { device } from '../../../tests/stubs/taro';
import { type Page, usePages } from './use-pages';

type Answer = Reply<Page<string>>;
const page = (items: string[], next: string | null): Answer => ({ ok: true, data: { items, next } });
const noSignal: Answer = { ok: false, error: { code: 'NETWORK', details: {}, traceId: '' } };

beforeEach(() => device.reset());

it('a failed next page keeps what is shown and can be asked for again', async () => {
  let second: Answer = { ...noSignal };
  const { result } = renderHook(() =>
    usePages('failing', async (cursor) => (cursor ? second : page(['a'], 'c1'))),
  );
  await waitFor(() => expect(result.current.data?.items).toEqual(['a']));
  await act(() => result.current.more());
  expect(result.current).toMatchObject({ moreFailed: true, data: { items: ['a'] } });

  second = page(['b'], null);
  await act(async () => device.reachBottom());
  await waitFor(() => expect(result.current.data).toEqual({ items: ['a', 'b'], next: null }));
  expect(result.current.moreFailed).toBe(false);
});

it('reloading starts again from the first page', async () => {
  let first = 'a';
  const { result } = renderHook(() =>
    usePages('again', async (cursor) => (cursor ? page(['z'], null) : page([first], 'c1'))),
  );
  await waitFor(() => expect(result.current.data?.items).toEqual(['a']));
  await act(() => result.current.more());
  first = 'b';
  await act(async () => device.pull());
  await waitFor(() => expect(result.current.data).toEqual({ items: ['b'], next: 'c1' }));
});

it('an answer that comes after the question changed is dropped', async () => {
  const answers: Record<string, (a: Answer) => void> = {};
  const { result, rerender } = renderHook(
    ({ queue }) => usePages(queue, () => new Promise<Answer>((resolve) => (answers[queue] = resolve))),
    { initialProps: { queue: 'working' } },
  );
  rerender({ queue: 'done' });
  await act(async () => answers.done!(page(['done'], null)));
  await act(async () => answers.working!(page(['working'], null)));
  expect(result.current.data?.items).toEqual(['done']);
});

it('coming back to the page asks again, quietly', async () => {
  let asked = 0;
  const { result } = renderHook(() => usePages('back', async () => page([`answer ${++asked}`], null)));
  await waitFor(() => expect(result.current.data?.items).toEqual(['answer 1']));
  await act(async () => device.show());
  await waitFor(() => expect(result.current.data?.items).toEqual(['answer 2']));
});
