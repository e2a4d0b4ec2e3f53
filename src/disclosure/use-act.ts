import { useState } from 'react';
import type { OperationName } from '#types/contract';
import { QUEUED } from '../shared/form/use-send-form';
import { failureText } from '../shared/format/failure-text';
import type { Change } from '../shared/offline/queue.types';
import { useSend } from '../shared/offline/use-send';
import { toast } from '../shared/ui/over/toast';

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
