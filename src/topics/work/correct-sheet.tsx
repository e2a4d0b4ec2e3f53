import { CORRECTED_PART_LABELS, CORRECTED_PARTS, type CorrectedPart } from '#types/topic-ends.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { PickList } from '../../shared/ui/input/pick-list';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { Notice } from '../../shared/ui/show/notice';
import { changeOf } from '../topics.changes';
import { after, type SheetProps } from './sheet.types';

const PARTS = CORRECTED_PARTS.map((value) => ({ value, title: CORRECTED_PART_LABELS[value] }));
type Form = { of: CorrectedPart | null; words: string };

/** What was laid down stays; what is right is said before it. */
export function CorrectSheet(props: SheetProps) {
  const { topic } = props;
  const form = useSendForm<Form>(`topic-correct:${topic.id}`, { of: null, words: '' });
  const { of, words } = form.value;
  const change = changeOf('topics.correct', '更正', topic, { of: of ?? 'decision', words: words.trim() });
  return (
    <FormSheet
      title="发更正说明"
      submit="发布更正"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() =>
        void form.submit(change, of === null || isBlank(words), after(props, '更正已发布，大家都会收到'))
      }
    >
      <Notice tone="info">原来的内容不会删改，更正放在议题最前面，涉及的住户都会收到。</Notice>
      <Field label="哪里不对" required {...(form.tried && of === null ? { error: '请选一项' } : {})}>
        <PickList options={PARTS} value={of} onChange={(next) => form.set({ of: next })} label="哪里不对" />
      </Field>
      <WordsField
        label="正确的是"
        value={words}
        onChange={(next) => form.set({ words: next })}
        max={400}
        placeholder="例：到会的是 21 户，纪要里写成了 12 户"
        hint="请不要写电话、身份证号。"
        required
        tried={form.tried}
        missing="请写明正确的内容"
      />
    </FormSheet>
  );
}
