import type { OperationName } from '#types/contract';
import type { Action } from '#types/requests.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import type { Change } from '../../shared/offline/queue.types';
import { Field } from '../../shared/ui/input/field';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { ChoiceList } from '../components/choice-list';
import type { Target } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { useActionForm } from './use-action-form';

type Props<R extends string, N extends OperationName> = ActionFormProps & {
  action: Action;
  title: string;
  reasons: Record<R, string>;
  label: string;
  placeholder: string;
  max: number;
  kind?: 'pri' | 'bad';
  submit: string;
  done: string;
  change: (to: Target, reason: R, words: string) => Change<N>;
};

/** One reason of a fixed list, and words: refusing and pausing must both be explained to the resident. */
export function ReasonedForm<R extends string, N extends OperationName>(props: Props<R, N>) {
  const { action, title, reasons, label, placeholder, max, change } = props;
  const form = useActionForm<{ reason: R | null; words: string }>(action, props, { reason: null, words: '' });
  const { reason, words } = form.value;
  const options = Object.entries<string>(reasons).map(([value, text]) => ({
    value: value as R,
    title: text,
  }));
  function send() {
    const first = options[0];
    if (!first) return;
    const missing = reason === null || isBlank(words);
    void form.submit(change(props.request, reason ?? first.value, words.trim()), missing, props.done);
  }
  return (
    <FormSheet
      title={title}
      submit={props.submit}
      busy={form.busy}
      problem={form.problem}
      kind={props.kind ?? 'pri'}
      onClose={props.onClose}
      onSubmit={send}
    >
      <Field label="原因" required {...(form.tried && reason === null ? { error: '请选一个原因' } : {})}>
        <ChoiceList
          options={options}
          value={reason}
          onChange={(next) => form.set({ reason: next })}
          label="原因"
        />
      </Field>
      <WordsField
        label={label}
        value={words}
        onChange={(next) => form.set({ words: next })}
        max={max}
        placeholder={placeholder}
        required
        tried={form.tried}
      />
    </FormSheet>
  );
}
