import { useState } from 'react';
import { failureText } from '../../shared/format/failure-text';
import { useSend } from '../../shared/offline/use-send';
import { toast } from '../../shared/ui/over/toast';
import { followUp } from '../calls.client';
import type { OpenCall } from './open.view';

/** Outcomes of visits. Stairwells have no signal: one that waits is shown as given. */
export function useFollowUp(reload: () => Promise<void>) {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());

  async function finish(call: OpenCall, words: string): Promise<boolean> {
    if (busy) return false;
    setBusy(true);
    const outcome = await send(followUp(call, words));
    setBusy(false);
    if (outcome.kind === 'queued') {
      toast('已保存，有信号后自动发送', 'info');
      setSent((before) => new Set(before).add(call.id));
      return true;
    }
    if (outcome.kind === 'done') toast('已记下，谢谢您去看望', 'pri');
    else toast(failureText(outcome.error), 'bad');
    await reload();
    return outcome.kind === 'done';
  }

  return { busy, sent, finish };
}
