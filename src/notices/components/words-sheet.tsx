import type { ReactNode } from 'react';
import type { OperationName, OutputOf } from '#types/contract';
import type { Change } from '../../shared/offline/queue.types';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { useSendForm } from './use-send-form';

type Props<N extends OperationName> = {
  /** Under which what is written is kept. */
  draftKey: string;
  title: string;
  label: string;
  submit: string;
  max: number;
  /** Said at the field when it is empty. */
  missing: string;
  change: (words: string) => Change<N>;
  done: (data: OutputOf<N>) => string;
  onSent: (outcome: 'done' | 'queued') => void;
  onClose: () => void;
  hint?: string;
  placeholder?: string;
  kind?: 'pri' | 'bad';
  /** Above the words. */
  children?: ReactNode;
};

/** Asks for a few words that go with one change. */
export function WordsSheet<N extends OperationName>(props: Props<N>) {
  const { draftKey, title, label, submit, max, missing, hint, placeholder, kind = 'pri' } = props;
  const form = useSendForm(draftKey, { words: '' });
  const words = form.value.words.trim();
  const press = () =>
    void form.submit(props.change(words), words === '', {
      done: props.done,
      onSent(outcome) {
        props.onClose();
        props.onSent(outcome);
      },
    });
  const footer = (
    <Button kind={kind} block loading={form.busy} onTap={press}>
      {submit}
    </Button>
  );
  return (
    <Sheet open title={title} onClose={props.onClose} footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      {props.children}
      <Field
        label={label}
        required
        {...(hint ? { hint } : {})}
        {...(form.tried && words === '' ? { error: missing } : {})}
      >
        <TextArea
          value={form.value.words}
          onChange={(next) => form.set({ words: next })}
          max={max}
          label={label}
          {...(placeholder ? { placeholder } : {})}
        />
      </Field>
    </Sheet>
  );
}
