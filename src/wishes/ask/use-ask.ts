import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { failureText } from '../../shared/format/failure-text';
import { askMessages } from '../../shared/messages/ask-messages';
import { useDraft } from '../../shared/offline/use-draft';
import { useSend } from '../../shared/offline/use-send';
import { useSession } from '../../shared/session/use-session';
import { ask } from '../wishes.changes';
import { type AskDraft, EMPTY_DRAFT, problemsOf, wishOf } from './ask.rules';

export type Sent = { kind: 'done'; id: OutputOf<'wishes.ask'>['wishId'] } | { kind: 'saved' };

/** The form of a new wish: its draft, what is missing, and how sending it ended. */
export function useAsk() {
  const draft = useDraft<AskDraft>('wishes.ask', EMPTY_DRAFT);
  const home = useSession().me?.residence ?? null;
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);

  async function press() {
    setTried(true);
    const input = wishOf(draft.value, home, Date.now());
    if (!input || busy) return;
    askMessages(['wish.notice']);
    setBusy(true);
    setRefusal(null);
    const outcome = await send(ask(input));
    setBusy(false);
    if (outcome.kind === 'refused') return setRefusal(failureText(outcome.error));
    draft.discard();
    setSent(outcome.kind === 'done' ? { kind: 'done', id: outcome.data.wishId } : { kind: 'saved' });
  }

  return { draft, home, problems: tried ? problemsOf(draft.value, home) : {}, refusal, busy, sent, press };
}
