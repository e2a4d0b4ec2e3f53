import { useState } from 'react';
import type { RequestDetail } from '#types/requests';
import type { Action } from '#types/requests.labels';
import { useSend } from '../../shared/offline/use-send';
import { toast } from '../../shared/ui/over/toast';
import type { FormAction } from './action-forms';
import { DIRECT, type DirectAction, isDirect } from './direct-actions';
import { problemText, QUEUED } from './use-action-form';

/** What is under way on a request's page: a form that is open, or an action that is being sent. */
export function useActions(reload: () => Promise<void>) {
  const send = useSend();
  const [open, setOpen] = useState<FormAction | null>(null);
  const [busy, setBusy] = useState<DirectAction | null>(null);

  async function run(request: RequestDetail, action: DirectAction) {
    if (busy) return;
    setBusy(action);
    const { change, done } = DIRECT[action];
    const outcome = await send(change(request));
    setBusy(null);
    if (outcome.kind === 'queued') return toast(QUEUED, 'info');
    if (outcome.kind === 'done') toast(done, 'pri');
    else toast(problemText(outcome.error), 'bad');
    // After a refusal too: it says that the page is out of date.
    await reload();
  }

  return {
    open,
    busy,
    close: () => setOpen(null),
    start(request: RequestDetail, action: Action) {
      if (isDirect(action)) void run(request, action);
      else setOpen(action as FormAction);
    },
  };
}
