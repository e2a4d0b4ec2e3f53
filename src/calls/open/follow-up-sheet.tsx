import { MAX_OUTCOME_WORDS } from '#types/calls.labels';
import { ReasonSheet } from '../../shared/ui/over/reason-sheet';
import type { OpenCall } from './open.view';

type Props = {
  call: OpenCall;
  busy: boolean;
  onClose: () => void;
  /** True when it was sent or waits for a signal. */
  onSend: (words: string) => Promise<boolean>;
};

/** How it is: the words close the call, and the caller can read them. */
export const FollowUpSheet = ({ call, busy, onClose, onSend }: Props) => (
  <ReasonSheet
    draftKey={`call:${call.id}`}
    title={`${call.caller.name} · 回访结果`}
    label="现在怎么样"
    spoken="回访结果"
    hint="居民本人能看到这段话。需要继续办理的事，请另外提交一条诉求。"
    placeholder="例：已上门，老人平安，是血压计没电了"
    missing="请写几句看望的情况"
    max={MAX_OUTCOME_WORDS}
    submit="记下并结束回访"
    busy={busy}
    onClose={onClose}
    onSubmit={onSend}
  />
);
