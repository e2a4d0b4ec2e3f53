import { type ReactNode, useState } from 'react';
import { Button } from '../input/button';
import { Field } from '../input/field';
import { TextArea } from '../input/text-area';
import { Sheet } from './sheet';

type Props = {
  open: boolean;
  title: string;
  /** The words on the button. */
  submit: string;
  max: number;
  onClose: () => void;
  onSubmit: (words: string) => void;
  hint?: string;
  required?: boolean;
  kind?: 'pri' | 'bad';
  busy?: boolean;
  /** Above the text, e.g. a choice of reasons. */
  children?: ReactNode;
};

/** Asks for a reason or a few words before something is done. */
export function ReasonSheet(props: Props) {
  const {
    open,
    title,
    submit,
    max,
    onClose,
    onSubmit,
    hint,
    required = false,
    kind = 'pri',
    busy = false,
  } = props;
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const missing = required && words.trim() === '';
  const press = () => {
    setTried(true);
    if (!missing) onSubmit(words.trim());
  };
  const footer = (
    <Button kind={kind} block loading={busy} onTap={press}>
      {submit}
    </Button>
  );
  return (
    <Sheet open={open} title={title} onClose={onClose} footer={footer}>
      {props.children}
      <Field
        label={required ? '说明' : '说明（可不填）'}
        {...(tried && missing ? { error: '请写几句说明' } : {})}
      >
        <TextArea
          value={words}
          onChange={setWords}
          max={max}
          label={title}
          {...(hint ? { placeholder: hint } : {})}
        />
      </Field>
    </Sheet>
  );
}
