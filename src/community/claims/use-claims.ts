import { useState } from 'react';
import { failureText } from '../../shared/format/failure-text';
import { useSend } from '../../shared/offline/use-send';
import { toast } from '../../shared/ui/over/toast';
import { confirmResidence } from '../community.client';
import { type Claim, claimKey } from './claim.view';

/** Answers to claims. Stairwells have no signal: an answer that waits is shown as given. */
export function useClaims(reload: () => Promise<void>) {
  const send = useSend();
  const [busy, setBusy] = useState<string | null>(null);
  const [sent, setSent] = useState<ReadonlySet<string>>(new Set());

  /** True when the answer was given or waits for a signal. */
  async function answer(claim: Claim, confirmed: boolean, words: string): Promise<boolean> {
    if (busy) return false;
    setBusy(claimKey(claim));
    const outcome = await send(confirmResidence(claim, confirmed, words));
    setBusy(null);
    if (outcome.kind === 'refused') toast(failureText(outcome.error), 'bad');
    if (outcome.kind === 'queued') toast('已保存，有信号后自动发送', 'info');
    if (outcome.kind === 'done') toast(confirmed ? '已核实' : '已退回，居民会看到原因', 'pri');
    if (outcome.kind === 'queued') setSent((before) => new Set(before).add(claimKey(claim)));
    else await reload();
    return outcome.kind !== 'refused';
  }

  return { busy, sent, answer };
}
