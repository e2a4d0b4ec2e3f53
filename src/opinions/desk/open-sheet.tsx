import type { InputOf } from '#types/contract';
import { MAX_OPINION_TITLE, MAX_QUESTION } from '#types/opinions.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextArea } from '../../shared/ui/input/text-area';
import { TextInput } from '../../shared/ui/input/text-input';
import { open } from '../opinions.changes';

const DAYS = (['7', '14', '30', '60'] as const).map((value) => ({ value, title: `${value} 天` }));
type Form = { title: string; question: string; days: (typeof DAYS)[number]['value'] };
const EMPTY: Form = { title: '', question: '', days: '14' };

type Props = { within: string; onClose: () => void; onOpened: (id: string) => void };

/** A question to a neighbourhood; its first statements are said on its own page. */
export function OpenSheet({ within, onClose, onOpened }: Props) {
  const form = useSendForm<Form>(`opinion-open:${within}`, EMPTY);
  const { title, question, days } = form.value;
  const isMissing = title.trim() === '' || question.trim() === '';
  const opening = { within, title: title.trim(), question: question.trim(), days: Number(days) };
  const errorOf = (text: string, error: string) => (form.tried && text.trim() === '' ? { error } : {});
  const press = () => {
    let opened: string | null = null;
    void form.submit(open(opening as InputOf<'opinions.open'>), isMissing, {
      done: ({ opinionId }) => {
        opened = opinionId;
        return '已发起，请先说几句，供大家表态';
      },
      onSent: () => {
        onClose();
        if (opened) onOpened(opened);
      },
    });
  };
  return (
    <FormSheet
      title="发起一次“大家怎么看”"
      submit="发起"
      busy={form.busy}
      problem={form.problem}
      onClose={onClose}
      onSubmit={press}
    >
      <Field label="题目" required {...errorOf(title, '请写题目')}>
        <TextInput
          value={title}
          onChange={(next) => form.set({ title: next })}
          max={MAX_OPINION_TITLE}
          label="题目"
          placeholder="例：小区停车怎么排"
        />
      </Field>
      <Field
        label="想问大家什么"
        required
        hint="说清来由和难处，不要带倾向。"
        {...errorOf(question, '请写明想问什么')}
      >
        <TextArea
          value={question}
          onChange={(next) => form.set({ question: next })}
          max={MAX_QUESTION}
          label="想问大家什么"
        />
      </Field>
      <Field label="开放多久">
        <PickerRow
          options={DAYS}
          value={days}
          onChange={(next) => form.set({ days: next })}
          label="开放多久"
          placeholder="请选择"
        />
      </Field>
    </FormSheet>
  );
}
