import type { ReactNode } from 'react';
import type { OperationName } from '#types/contract';
import type { Action } from '#types/requests.labels';
import type { Change } from '../../shared/offline/queue.types';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import type { Target } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { FormSheet } from './form-sheet';
import { useActionForm } from './use-action-form';

const EMPTY = { words: '' };

type Props<N extends OperationName> = ActionFormProps & {
  action: Action;
  title: string;
  label: string;
  placeholder: string;
  max: number;
  required?: boolean;
  kind?: 'pri' | 'bad';
  submit: string;
  done: string;
  change: (to: Target, words: string) => Change<N>;
  /** Above the words: what happens when it is sent. */
  children?: ReactNode;
};

/** An action that is told in words alone. */
export function WordsForm<N extends OperationName>(props: Props<N>) {
  const { request, action, title, label, placeholder, max, required = false, change } = props;
  const form = useActionForm(action, props, EMPTY);
  const words = form.value.words;
  const missing = required && words.trim() === '';
  return (
    <FormSheet
      title={title}
      submit={props.submit}
      busy={form.busy}
      problem={form.problem}
      kind={props.kind ?? 'pri'}
      onClose={props.onClose}
      onSubmit={() => void form.submit(change(request, words.trim()), missing, props.done)}
    >
      {props.children}
      <Field label={label} required={required} {...(form.tried && missing ? { error: '请写几句话' } : {})}>
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={max}
          placeholder={placeholder}
          label={label}
        />
      </Field>
    </FormSheet>
  );
}
