import { MAX_WORDS, type RatingLevel } from '#types/requests.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { Field } from '../../shared/ui/input/field';
import { Rating } from '../../shared/ui/input/rating';
import { TextArea } from '../../shared/ui/input/text-area';
import { rate } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { ratingHint } from './rate.rules';
import { useActionForm } from './use-action-form';

type Draft = { level: RatingLevel | null; words: string };
const EMPTY: Draft = { level: null, words: '' };

export function RateForm(props: ActionFormProps) {
  const form = useActionForm('rate', props, EMPTY);
  const { level, words } = form.value;
  // No level is chosen beforehand: a rating that was only confirmed is not the person's own.
  const send = () =>
    void form.submit(rate(props.request, level ?? 3, words.trim()), level === null, '谢谢您的评价');
  return (
    <FormSheet
      title={props.request.rating ? '整改以后，您满意了吗？' : '这件事办得怎么样？'}
      submit="提交评价"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={send}
    >
      <Field label="满意吗" required {...(form.tried && level === null ? { error: '请选一个' } : {})}>
        <Rating value={level} onChange={(next) => form.set({ level: next })} />
      </Field>
      <Field label="想说的话（可不填）" hint={ratingHint(level)}>
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={MAX_WORDS}
          placeholder="哪里好，哪里还可以更好"
          label="想说的话"
        />
      </Field>
    </FormSheet>
  );
}
