import { useEffect, useState } from 'react';
import type { OperationName } from '#types/contract';
import type { Failure } from '#types/errors';
import type { Action } from '#types/requests.labels';
import { failureText } from '../../shared/format/failure-text';
import type { Change } from '../../shared/offline/queue.types';
import { useDraft } from '../../shared/offline/use-draft';
import { useSend } from '../../shared/offline/use-send';
import { toast } from '../../shared/ui/over/toast';
import type { ActionFormProps } from './action.types';

/** The request is no longer as the person saw it: the page is loaded anew under the open form. */
const MOVED: readonly string[] = ['REVISION_STALE', 'STATE_NOT_ALLOWED', 'REQUEST_ALREADY_ACKNOWLEDGED'];

const STALE = '这件事刚有新进展，页面已经更新。请看一眼最新情况再提交，您写的都还在。';

export const QUEUED = '已保存，有信号后自动发送';

export const problemText = (error: Failure): string =>
  error.code === 'REVISION_STALE' ? STALE : failureText(error);

/**
 * The form of one action on one request. Its words are kept per request until they were sent, so that neither a
 * refusal nor closing the app loses them; opening it again goes on where the person stopped.
 */
export function useActionForm<T extends object>(name: Action, props: ActionFormProps, empty: T) {
  const form = `${name}:${props.request.id}`;
  const draft = useDraft<T>(form, empty);
  const send = useSend();
  const [busy, setBusy] = useState(false);
  const [tried, setTried] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
  }, []);

  /** Sends unless something `isMissing`; a refusal leaves the form open with its words and says why. */
  async function submit<N extends OperationName>(change: Change<N>, isMissing: boolean, done: string) {
    setTried(true);
    if (isMissing || busy) return;
    setBusy(true);
    setProblem(null);
    const outcome = await send({ ...change, kept: { form, value: draft.value } });
    setBusy(false);
    if (outcome.kind === 'refused') {
      setProblem(problemText(outcome.error));
      if (MOVED.includes(outcome.error.code)) await props.reload();
      return;
    }
    draft.discard();
    toast(outcome.kind === 'done' ? done : QUEUED, outcome.kind === 'done' ? 'pri' : 'info');
    props.onClose();
    if (outcome.kind === 'done') await props.reload();
  }

  return { value: draft.value, set: draft.set, busy, tried, problem, submit };
}
