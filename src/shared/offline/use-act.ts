import { useState } from 'react';
import type { OperationName, OutputOf } from '#types/contract';
import { errorText } from '../format/error-text';
import { toast } from '../ui/over/toast';
import { queue } from './queue.device';
import type { Change } from './queue.types';

/**
 * Sends a change and tells the person how it ended: the words of a refusal, `已保存` when it waits for a signal.
 * `act` answers true when the screen may go on (done or waiting); `onDone` runs with the answer when it is done.
 */
export function useAct() {
  const [busy, setBusy] = useState(false);

  async function act<N extends OperationName>(
    change: Change<N>,
    after: { done?: string; onDone?: (data: OutputOf<N>) => void } = {},
  ): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const outcome = await queue.send(change);
    setBusy(false);
    if (outcome.kind === 'refused') {
      toast(errorText(outcome.error.code), 'bad');
      return false;
    }
    if (outcome.kind === 'queued') {
      toast('已保存在手机上，有信号时自动发送');
      return true;
    }
    if (after.done) toast(after.done, 'pri');
    after.onDone?.(outcome.data);
    return true;
  }

  return { busy, act };
}
