import { useState } from 'react';
import type { OperationName } from '#types/contract';
import { QUEUED } from '../form/use-send-form';
import { failureText } from '../format/failure-text';
import { toast } from '../ui/over/toast';
import type { Change } from './queue.types';
import { useSend } from './use-send';

/** A change of one tap: sent or kept for a signal, and said so. */
export function useAct(onDone: () => void) {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  async function act<N extends OperationName>(change: Change<N>, words: string) {
    if (busy) return;
    setBusy(true);
    const outcome = await send(change);
    setBusy(false);
    if (outcome.kind === 'refused') toast(failureText(outcome.error), 'bad');
    else toast(outcome.kind === 'done' ? words : QUEUED, outcome.kind === 'done' ? 'pri' : 'info');
    onDone();
  }
  return { busy, act };
}
