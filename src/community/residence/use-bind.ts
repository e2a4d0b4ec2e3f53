import { useRef, useState } from 'react';
import type { OutputOf } from '#types/contract';
import { newRequestKey } from '../../shared/api/request-key';
import { failureText } from '../../shared/format/failure-text';
import { useDraft } from '../../shared/offline/use-draft';
import { bindResidence } from '../community.client';
import { EMPTY_RESIDENCE, type ResidenceDraft, residenceProblems, roomOf } from './residence.rules';

export type Bound = OutputOf<'community.bindResidence'>;

/** The form of a residence. WeChat's button gives a code at the end; what was typed stays whatever is answered. */
export function useBind(name: string, onBound: (bound: Bound) => void) {
  const draft = useDraft<ResidenceDraft>('community.residence', { ...EMPTY_RESIDENCE, name });
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  // A code is used once: its answer may be asked for again, with the same key.
  const sent = useRef({ code: '', key: '' });
  const problems = residenceProblems(draft.value);

  async function bind(phoneCode: string) {
    const room = roomOf(draft.value);
    const { place } = draft.value;
    if (busy || !room || !place) return;
    if (sent.current.code !== phoneCode) sent.current = { code: phoneCode, key: newRequestKey() };
    setBusy(true);
    setRefusal(null);
    const input = { name: draft.value.name.trim(), building: place.territory, room, phoneCode };
    const reply = await bindResidence(input, sent.current.key);
    setBusy(false);
    if (!reply.ok) return setRefusal(failureText(reply.error));
    draft.discard();
    onBound(reply.data);
  }

  return {
    draft,
    busy,
    refusal,
    /** Everything is there: WeChat's button may be shown, which cannot be stopped once it is tapped. */
    ready: Object.keys(problems).length === 0,
    problems: tried ? problems : {},
    check: () => setTried(true),
    bind,
  };
}
