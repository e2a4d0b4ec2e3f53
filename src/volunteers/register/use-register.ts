import { useState } from 'react';
import type { InputOf, OutputOf } from '#types/contract';
import { callOperation } from '../../shared/api/call';
import { newRequestKey } from '../../shared/api/request-key';
import { failureText } from '../../shared/format/failure-text';

/** Not for the queue: what is sensitive waits nowhere on the phone. One key for one intent, however often it is tried. */
export function useRegister(onDone: (answer: OutputOf<'volunteers.register'>) => void) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [sent, setSent] = useState({ text: '', key: newRequestKey() });

  async function register(application: InputOf<'volunteers.register'>) {
    if (busy) return;
    // Corrected after a refusal it is another intent.
    const text = JSON.stringify(application);
    const key = sent.text === text ? sent.key : newRequestKey();
    setSent({ text, key });
    setBusy(true);
    setProblem(null);
    const reply = await callOperation('volunteers.register', application, key);
    setBusy(false);
    if (reply.ok) onDone(reply.data);
    else setProblem(failureText(reply.error));
  }
  return { busy, problem, register };
}
