import { useEffect, useRef } from 'react';
import type { OperationName } from '#types/contract';
import { useStore } from '../shared/device/store';
import { queue } from '../shared/offline/queue.device';
import type { Waiting } from '../shared/offline/queue.types';

/** Changes of these kinds that are on the phone and not yet sent; once one has left, the page loads anew. */
export function useWaiting(names: readonly OperationName[], reload: () => void): Waiting[] {
  const waiting = useStore(queue.waiting).filter(
    ({ name, refusal, attempts, leaving }) =>
      // what is just leaving for the first time is the button's own business
      names.includes(name) && refusal === null && (!leaving || attempts > 1),
  );
  const before = useRef(waiting.length);
  // biome-ignore lint/correctness/useExhaustiveDependencies: when their number falls, whatever the page's reload is now
  useEffect(() => {
    if (waiting.length < before.current) reload();
    before.current = waiting.length;
  }, [waiting.length]);
  return waiting;
}

export const isAbout = ({ input }: Waiting, activityId: string): boolean => input.activityId === activityId;
