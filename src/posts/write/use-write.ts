import { useState } from 'react';
import type { OutputOf } from '#types/contract';
import { failureText } from '../../shared/format/failure-text';
import { askMessages } from '../../shared/messages/ask-messages';
import { useDraft } from '../../shared/offline/use-draft';
import { useSend } from '../../shared/offline/use-send';
import { useSession } from '../../shared/session/use-session';
import { ownPlaceOf } from '../offices.view';
import { submit } from '../posts.changes';
import { EMPTY_POST, newPostOf, type PostDraft, problemsOf } from './write.rules';

export type Sent = { kind: 'done'; post: OutputOf<'posts.submit'> } | { kind: 'saved' };

/** The form of a new post: its draft, what is missing, and how sending it ended. */
export function useWrite() {
  const draft = useDraft<PostDraft>('posts.submit', EMPTY_POST);
  const home = ownPlaceOf(useSession().me?.residence ?? null);
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [sent, setSent] = useState<Sent | null>(null);
  const place = draft.value.place ?? home;

  async function press() {
    setTried(true);
    const post = newPostOf(draft.value, place);
    if (!post || busy) return;
    askMessages(['notice.reply']);
    setBusy(true);
    setRefusal(null);
    const outcome = await send(submit(post, draft.value.photos));
    setBusy(false);
    if (outcome.kind === 'refused') return setRefusal(failureText(outcome.error));
    draft.discard();
    setSent(outcome.kind === 'done' ? { kind: 'done', post: outcome.data } : { kind: 'saved' });
  }

  return {
    draft,
    place,
    problems: tried ? problemsOf(draft.value, place) : {},
    refusal,
    busy,
    sent,
    press,
  };
}
