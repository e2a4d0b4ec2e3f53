import { useState } from 'react';
import type { Changed } from '#types/requests';
import { failureText } from '../../shared/format/failure-text';
import { askMessages } from '../../shared/messages/ask-messages';
import { useDraft } from '../../shared/offline/use-draft';
import { useSend } from '../../shared/offline/use-send';
import { useFollowed } from '../../shared/place/followed.store';
import { useSession } from '../../shared/session/use-session';
import { submit } from '../requests.changes';
import { EMPTY_DRAFT, homeOf, requestOf, type SubmitDraft, submitProblems } from './submit.rules';

export type Sent = { kind: 'done'; changed: Changed } | { kind: 'saved' };

/** The form of a new request: its draft, what is missing, and how sending it ended. */
export function useSubmit() {
  const draft = useDraft<SubmitDraft>('requests.submit', EMPTY_DRAFT);
  const { me } = useSession();
  const home = homeOf(me?.residence ?? null);
  const followed = useFollowed(me);
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const place = draft.value.place ?? home;

  async function press() {
    setTried(true);
    const request = requestOf(draft.value, place);
    if (!request || busy) return;
    askMessages(['request.progress']);
    setBusy(true);
    setRefusal(null);
    const outcome = await send(submit(request, draft.value.photos));
    setBusy(false);
    if (outcome.kind === 'refused') return setRefusal(failureText(outcome.error));
    draft.discard();
    setSent(outcome.kind === 'done' ? { kind: 'done', changed: outcome.data } : { kind: 'saved' });
  }

  return {
    draft,
    place,
    /** Where choosing another place begins. */
    start: place?.territory ?? followed?.community ?? null,
    isHome: draft.value.place === null,
    problems: tried ? submitProblems(draft.value, place) : {},
    refusal,
    busy,
    sent,
    press,
  };
}
