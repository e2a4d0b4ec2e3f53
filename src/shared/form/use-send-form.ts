import { useEffect, useState } from 'react';
import type { OperationName, OutputOf } from '#types/contract';
import { failureText } from '../format/failure-text';
import type { Change } from '../offline/queue.types';
import { useDraft } from '../offline/use-draft';
import { useSend } from '../offline/use-send';
import { toast } from '../ui/over/toast';

export const QUEUED = '已保存在手机上，有信号后自动发送';

type After<N extends OperationName> = {
  /** What is said when it was done. */
  done: (data: OutputOf<N>) => string;
  /** It was sent or waits for a signal: close, and load anew. */
  onSent: (outcome: 'done' | 'queued') => void;
};

/**
 * A short form about one thing. What was written stays under `key` until it was sent, so that neither a refusal nor
 * closing the app loses it; opening the form again goes on where the person stopped.
 */
export function useSendForm<T extends object>(key: string, empty: T) {
  const draft = useDraft<T>(key, empty);
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
  }, []);

  async function submit<N extends OperationName>(change: Change<N>, isMissing: boolean, after: After<N>) {
    setTried(true);
    if (isMissing || busy) return;
    setBusy(true);
    setProblem(null);
    const outcome = await send({ ...change, kept: { form: key, value: draft.value } });
    setBusy(false);
    if (outcome.kind === 'refused') return setProblem(failureText(outcome.error));
    draft.discard();
    if (outcome.kind === 'done') toast(after.done(outcome.data), 'pri');
    else toast(QUEUED, 'info');
    after.onSent(outcome.kind);
  }

  return { value: draft.value, set: draft.set, busy, tried, problem, submit };
}
