import { useState } from 'react';
import type { OperationName, OutputOf } from '#types/contract';
import { failureText } from '../format/failure-text';
import { askMessages } from '../messages/ask-messages';
import type { Change } from '../offline/queue.types';
import { useDraft } from '../offline/use-draft';
import { useSend } from '../offline/use-send';

/** How sending it ended: the server has it, or it waits on the phone for a signal. */
export type Sent<N extends OperationName> = { kind: 'done'; data: OutputOf<N> } | { kind: 'saved' };

type Making<T, N extends OperationName> = {
  /** Under which its drafts are kept. */
  key: string;
  empty: T;
  /** What one is asked to be told of; it must come from the tap itself. */
  tells: Parameters<typeof askMessages>[0];
  /** What is sent; `null` while something is missing. */
  changeOf: (value: T) => Change<N> | null;
};

/** A page on which something new is written: its drafts, whether sending was tried, and how it ended. */
export function useNewForm<T extends object, N extends OperationName>(making: Making<T, N>) {
  const draft = useDraft<T>(making.key, making.empty);
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent<N> | null>(null);

  async function press() {
    setTried(true);
    const change = making.changeOf(draft.value);
    if (!change || busy) return;
    askMessages(making.tells);
    setBusy(true);
    setRefusal(null);
    const outcome = await send({ ...change, kept: { form: making.key, value: draft.value } });
    setBusy(false);
    if (outcome.kind === 'refused') return setRefusal(failureText(outcome.error));
    draft.discard();
    setSent(outcome.kind === 'done' ? { kind: 'done', data: outcome.data } : { kind: 'saved' });
  }

  return { draft, tried, refusal, busy, sent, press };
}
