import { useEffect, useRef } from 'react';
import type { OutputOf } from '#types/contract';
import { markRead } from './messages.client';

type Message = OutputOf<'messages.listMine'>['items'][number];

/** One write for an opening of the list; none where nothing is new. What was new stays marked while it is looked at. */
export function useMarkRead(newest: Message | undefined): void {
  const marked = useRef('');
  useEffect(() => {
    if (!newest?.isNew || newest.at <= marked.current) return;
    marked.current = newest.at;
    void markRead(newest.at);
  }, [newest]);
}
