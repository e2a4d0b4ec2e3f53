import { useEffect, useState } from 'react';
import { MAX_OUTCOME_WORDS } from '#types/calls.labels';
import { useDraft } from '../../shared/offline/use-draft';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { Sheet } from '../../shared/ui/over/sheet';
import type { OpenCall } from './open.view';

type Props = {
  call: OpenCall;
  busy: boolean;
  onClose: () => void;
  /** True when it was sent or waits for a signal. */
  onSend: (words: string) => Promise<boolean>;
};

/** How it is: the words close the call, and the caller can read them. They stay until they were sent. */
export function FollowUpSheet({ call, busy, onClose, onSend }: Props) {
  const draft = useDraft(`call:${call.id}`, { words: '' });
  const [tried, setTried] = useState(false);
  const { words } = draft.value;
  const missing = words.trim() === '';

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sheet opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
  }, []);

  async function send() {
    setTried(true);
    if (missing || !(await onSend(words.trim()))) return;
    draft.discard();
    onClose();
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void send()}>
      记下并结束回访
    </Button>
  );
  return (
    <Sheet open title={`${call.caller.name} · 回访结果`} onClose={onClose} footer={footer}>
      <Field
        label="现在怎么样"
        hint="居民本人能看到这段话。需要继续办理的事，请另外提交一条诉求。"
        required
        {...(tried && missing ? { error: '请写几句看望的情况' } : {})}
      >
        <TextArea
          value={words}
          onChange={(next) => draft.set({ words: next })}
          max={MAX_OUTCOME_WORDS}
          placeholder="例：已上门，老人平安，是血压计没电了"
          label="回访结果"
        />
      </Field>
    </Sheet>
  );
}
