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

type Fetch<T> = (cursor: string | null) => Promise<Reply<Page<T>>>;
/** What was appended belongs to one first page only. */
type Grown<T> = Page<T> & { key: string; first: Page<T>; pages: number };

/** As many pages are asked for again as somebody who comes back would scroll through anyway. */
const MOST_AGAIN = 4;

/** The pages behind a new first page, as many as were shown before; `null` without an answer. */
async function grownAgain<T>(before: Grown<T>, first: Page<T>, fetch: Fetch<T>): Promise<Grown<T> | null> {
  let grown: Grown<T> = { key: before.key, first, items: [], next: first.next, pages: 0 };
  while (grown.next !== null && grown.pages < Math.min(before.pages, MOST_AGAIN)) {
    const reply = await fetch(grown.next);
    if (!reply.ok) return null;
    const { items, next } = reply.data;
    grown = { ...grown, items: [...grown.items, ...items], next, pages: grown.pages + 1 };
  }
  return grown;
}

/**
 * A list that grows by cursor as the bottom is reached. Loaded anew, it keeps its place: what was shown stays until all
 * of it was answered again.
 */
export function usePages<T, X = unknown>(
  key: string,
  fetch: (cursor: string | null) => Promise<Reply<Page<T> & X>>,
): Pages<T, X> {
  const first = useLoad(key, () => fetch(null));
  const [kept, setKept] = useState<Grown<T> | null>(null);
  const [phase, setPhase] = useState<'idle' | 'loading' | 'failed'>('idle');
  const busy = useRef(false);
  const latest = useRef(key);
  latest.current = key;

  const page = first.data;
  const of = kept?.key === key ? kept : null;
  const grown = page && (of ?? { key, first: page, items: [], next: page.next, pages: 0 });

  async function more() {
    if (!grown?.next || busy.current) return;
    busy.current = true;
    setPhase('loading');
    const reply = await fetch(grown.next);
    busy.current = false;
    setPhase(reply.ok ? 'idle' : 'failed');
    if (!reply.ok) return;
    const { items, next } = reply.data;
    setKept({ ...grown, items: [...grown.items, ...items], next, pages: grown.pages + 1 });
  }

  useReachBottom(() => void more());
  // biome-ignore lint/correctness/useExhaustiveDependencies: another list starts without the old one's failure
  useEffect(() => setPhase('idle'), [key]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each new first page
  useEffect(() => {
    if (!page || !of || of.first === page) return;
    void grownAgain(of, page, fetch).then((again) => {
      if (again && latest.current === key) setKept(again.pages > 0 ? again : null);
    });
  }, [page]);

  const data = page && {
    ...page,
    items: [...(of?.first ?? page).items, ...(of?.items ?? [])],
    next: of ? of.next : page.next,
  };
  return { ...first, data, more, loadingMore: phase === 'loading', moreFailed: phase === 'failed' };
}
