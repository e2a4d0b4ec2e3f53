import { useEffect, useState } from 'react';
import { useDraft } from '../../offline/use-draft';
import { Button } from '../input/button';
import { isBlank, WordsField } from '../input/words-field';
import { Sheet } from './sheet';

type Props = {
  /** Under which the words are kept until they were sent: `claim:p_1`. */
  draftKey: string;
  title: string;
  label: string;
  placeholder: string;
  max: number;
  /** The words on the button. */
  submit: string;
  onClose: () => void;
  /** True when it was sent or waits for a signal: the words are forgotten and the sheet closes. */
  onSubmit: (words: string) => Promise<boolean>;
  hint?: string;
  /** What is said when nothing was written. */
  missing?: string;
  spoken?: string;
  kind?: 'pri' | 'bad';
  busy?: boolean;
};

/** Asks for words before something is done. They stay until they were sent. */
export function ReasonSheet(props: Props) {
  const { title, submit, onClose, onSubmit, kind = 'pri', busy = false, hint, missing, spoken } = props;
  const draft = useDraft(props.draftKey, { words: '' });
  const [tried, setTried] = useState(false);
  const { words } = draft.value;

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the sheet opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
  }, []);

  async function send() {
    setTried(true);
    if (isBlank(words) || !(await onSubmit(words.trim()))) return;
    draft.discard();
    onClose();
  }

  const footer = (
    <Button kind={kind} block loading={busy} onTap={() => void send()}>
      {submit}
    </Button>
  );
  return (
    <Sheet open title={title} onClose={onClose} footer={footer}>
      <WordsField
        label={props.label}
        value={words}
        onChange={(next) => draft.set({ words: next })}
        max={props.max}
        placeholder={props.placeholder}
        required
        tried={tried}
        {...(hint && { hint })}
        {...(missing && { missing })}
        {...(spoken && { spoken })}
      />
    </Sheet>
  );
}
