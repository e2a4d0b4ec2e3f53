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

describe('a list that was scrolled down and is loaded anew', () => {
  it('keeps its place: every page that was shown is asked for again', async () => {
    let round = 1;
    const { result } = renderHook(() =>
      usePages('again', async (cursor) => (cursor ? page([`z${round}`], null) : page([`a${round}`], 'c1'))),
    );
    await waitFor(() => expect(result.current.data?.items).toEqual(['a1']));
    await act(() => result.current.more());
    round = 2;
    await act(async () => device.pull());
    await waitFor(() => expect(result.current.data).toEqual({ items: ['a2', 'z2'], next: null }));
  });

  it('shows what it showed until all of it is answered, and without a signal for longer', async () => {
    let signal = true;
    const { result } = renderHook(() =>
      usePages('quiet', async (cursor) => {
        if (!cursor) return page([signal ? 'a1' : 'a2'], 'c1');
        return signal ? page(['z1'], null) : noSignal;
      }),
    );
    await waitFor(() => expect(result.current.data?.items).toEqual(['a1']));
    await act(() => result.current.more());
    signal = false;
    await act(async () => device.show());
    expect(result.current.data).toEqual({ items: ['a1', 'z1'], next: null });
  });

  it('that has become shorter ends where it ends', async () => {
    let left = 2;
    const { result } = renderHook(() =>
      usePages('shorter', async (cursor) =>
        cursor ? page(['z'], null) : page(['a'], left > 1 ? 'c1' : null),
      ),
    );
    await waitFor(() => expect(result.current.data?.items).toEqual(['a']));
    await act(() => result.current.more());
    left = 1;
    await act(async () => device.show());
    await waitFor(() => expect(result.current.data).toEqual({ items: ['a'], next: null }));
  });

  it('starts at the top where the question is another one', async () => {
    const { result, rerender } = renderHook(
      ({ queue }) => usePages(queue, async (cursor) => (cursor ? page(['z'], null) : page([queue], 'c1'))),
      { initialProps: { queue: 'one' } },
    );
    await waitFor(() => expect(result.current.data?.items).toEqual(['one']));
    await act(() => result.current.more());
    rerender({ queue: 'other' });
    await waitFor(() => expect(result.current.data).toEqual({ items: ['other'], next: 'c1' }));
  });
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
