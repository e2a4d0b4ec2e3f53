import { useState } from 'react';
import type { ActivityDetail } from '#types/activity-shapes';
import type { Failure } from '#types/errors';
import { QUEUED } from '../../shared/form/use-send-form';
import { askMessages } from '../../shared/messages/ask-messages';
import { useSend } from '../../shared/offline/use-send';
import { toast } from '../../shared/ui/over/toast';
import { type ForWhom, signUp } from '../activities.changes';

type Choice = { post: string; wait: boolean; risksRead: boolean; person: ForWhom };
const DONE = { in: '报名成功，请准时参加', waiting: '已排上候补，有空位会通知您' } as const;

/** Sends one sign-up and keeps what came of it, so that the form can say the next step. */
export function useSignUp(activity: ActivityDetail, onSent: () => void) {
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Failure | null>(null);

  async function press({ person, ...placing }: Choice) {
    if (busy) return;
    askMessages(['activity.notice']);
    setBusy(true);
    setRefusal(null);
    const outcome = await send(signUp(activity, placing, person));
    setBusy(false);
    if (outcome.kind === 'refused') return setRefusal(outcome.error);
    if (outcome.kind === 'queued') toast(QUEUED, 'info');
    else toast(outcome.data.standing === 'waiting' ? DONE.waiting : DONE.in, 'pri');
    onSent();
  }
  return { busy, refusal, press };
}
