import type { ReactNode } from 'react';
import type { OperationName } from '#types/contract';
import type { Action } from '#types/requests.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import type { Change } from '../../shared/offline/queue.types';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import type { Target } from '../requests.changes';
import type { ActionFormProps } from './action.types';
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
  const missing = required && isBlank(words);
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
      <WordsField
        label={label}
        value={words}
        onChange={(next) => form.set({ words: next })}
        max={max}
        placeholder={placeholder}
        required={required}
        tried={form.tried}
      />
    </FormSheet>
  );
}
