import { useEffect, useState } from 'react';
import { useDraft } from '../../shared/offline/use-draft';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { Sheet } from '../../shared/ui/over/sheet';
import { type Claim, claimKey } from './claim.view';

type Props = {
  claim: Claim;
  busy: boolean;
  onClose: () => void;
  onRefuse: (words: string) => Promise<boolean>;
};

/** A claim is sent back with a reason that its person reads; the words stay until they were sent. */
export function RefuseClaim({ claim, busy, onClose, onRefuse }: Props) {
  const draft = useDraft(`claim:${claimKey(claim)}`, { words: '' });
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
    if (missing || !(await onRefuse(words.trim()))) return;
    draft.discard();
    onClose();
  }

  const footer = (
    <Button kind="bad" block loading={busy} onTap={() => void send()}>
      退回登记
    </Button>
  );
  return (
    <Sheet open title={`${claim.name} · 住处不属实`} onClose={onClose} footer={footer}>
      <Field label="原因" required {...(tried && missing ? { error: '请写明原因，居民好知道怎么改' } : {})}>
        <TextArea
          value={words}
          onChange={(next) => draft.set({ words: next })}
          max={200}
          placeholder="例：302 住的是另一家，请核对房号后再登记"
          label="不属实的原因"
        />
      </Field>
    </Sheet>
  );
}
