import { useReachBottom } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import type { Reply } from '#types/errors';
import { type Load, useLoad } from './use-load';

export type Page<T> = { items: T[]; next: string | null };
/** `X`: what the first page says besides its rows. */
export type Pages<T, X = unknown> = Load<Page<T> & X> & {
  more: () => Promise<void>;
  loadingMore: boolean;
  /** The last attempt to load more failed; `more()` tries again. */
  moreFailed: boolean;
};

type Rest<T> = { after: Page<T> | null; items: T[]; next: string | null };

/** A list that grows by cursor as the bottom is reached; reloading starts again from the first page. */
export function usePages<T, X = unknown>(
  key: string,
  fetch: (cursor: string | null) => Promise<Reply<Page<T> & X>>,
): Pages<T, X> {
  const first = useLoad(key, () => fetch(null));
  const [rest, setRest] = useState<Rest<T>>({ after: null, items: [], next: null });
  const [phase, setPhase] = useState<'idle' | 'loading' | 'failed'>('idle');
  const busy = useRef(false);

  // What was appended belongs to one first page only.
  const grown =
    rest.after === first.data ? rest : { after: first.data, items: [], next: first.data?.next ?? null };

  async function more() {
    const page = first.data;
    if (!page || !grown.next || busy.current) return;
    busy.current = true;
    setPhase('loading');
    const reply = await fetch(grown.next);
    busy.current = false;
    setPhase(reply.ok ? 'idle' : 'failed');
    if (reply.ok) {
      setRest({ after: page, items: [...grown.items, ...reply.data.items], next: reply.data.next });
    }
  }

  useReachBottom(() => void more());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts without the old one's failure
  useEffect(() => setPhase('idle'), [key]);

  const data = first.data && {
    ...first.data,
    items: [...first.data.items, ...grown.items],
    next: grown.next,
  };
  return { ...first, data, more, loadingMore: phase === 'loading', moreFailed: phase === 'failed' };
}
