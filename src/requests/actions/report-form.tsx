import type { OperationName } from '#types/contract';
import { type Action, MAX_WORDS } from '#types/requests.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import type { Change } from '../../shared/offline/queue.types';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { PhotoField } from '../components/photo-field';
import type { Report, Target } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { reportProblems } from './report.rules';
import { useActionForm } from './use-action-form';

const EMPTY: Report = { words: '', photos: [] };

type Props<N extends OperationName> = ActionFormProps & {
  action: Action;
  title: string;
  label: string;
  placeholder: string;
  photoLabel: string;
  /** The result needs a picture. */
  photoNeeded?: boolean;
  submit: string;
  done: string;
  change: (to: Target, report: Report) => Change<N>;
};

/** Words and photos: progress, result, reopening and rectification are told in the same way. */
export function ReportForm<N extends OperationName>(props: Props<N>) {
  const { request, action, title, label, placeholder, photoLabel, photoNeeded = false, change } = props;
  const form = useActionForm(action, props, EMPTY);
  const problems = reportProblems(form.value, photoNeeded);
  const shown = form.tried ? problems : {};
  return (
    <FormSheet
      title={title}
      submit={props.submit}
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() =>
        void form.submit(change(request, form.value), Object.keys(problems).length > 0, props.done)
      }
    >
      <Field label={label} required {...(shown.words ? { error: shown.words } : {})}>
        <TextArea
          value={form.value.words}
          onChange={(words) => form.set({ words })}
          max={MAX_WORDS}
          placeholder={placeholder}
          label={label}
        />
      </Field>
      <Field label={photoLabel} required={photoNeeded} {...(shown.photos ? { error: shown.photos } : {})}>
        <PhotoField
          paths={form.value.photos}
          onChange={(photos) => form.set({ photos })}
          label={photoLabel}
        />
      </Field>
    </FormSheet>
  );
}
