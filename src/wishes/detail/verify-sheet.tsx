import { MAX_WISH_REASON } from '#types/wishes.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Cells } from '../../shared/ui/frame/cell';
import { Field } from '../../shared/ui/input/field';
import { Segmented } from '../../shared/ui/input/segmented';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { TextArea } from '../../shared/ui/input/text-area';
import { verify } from '../wishes.changes';
import type { SheetProps } from './sheets.types';

const CHOICES = [
  { value: 'yes', title: '情况属实，通过' },
  { value: 'no', title: '不通过' },
] as const;
type Form = { choice: 'yes' | 'no'; words: string; minors: boolean };

export function VerifySheet({ wish, onClose, onSent }: SheetProps) {
  const form = useSendForm<Form>(`wish-verify:${wish.id}`, { choice: 'yes', words: '', minors: false });
  const { choice, words, minors } = form.value;
  const accept = choice === 'yes';
  const said = words.trim();
  const press = () =>
    void form.submit(verify(wish, { accept, words: said, minorsWelcome: accept && minors }), said === '', {
      done: () => (accept ? '已通过，开始联系来源' : '已告诉提出人原因'),
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title="核实心愿"
      submit={accept ? '通过' : '不通过'}
      kind={accept ? 'pri' : 'bad'}
      busy={form.busy}
      problem={form.problem}
      onSubmit={press}
      onClose={onClose}
    >
      <Segmented
        options={CHOICES}
        value={choice}
        onChange={(next) => form.set({ choice: next })}
        label="核实结果"
      />
      <Field
        label={accept ? '怎么核实的' : '不通过的原因'}
        required
        {...(accept ? {} : { hint: '提出人会看到，也可以申诉一次。' })}
        {...(form.tried && said === '' ? { error: accept ? '请写明怎么核实的' : '请写明原因' } : {})}
      >
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={MAX_WISH_REASON}
          label={accept ? '怎么核实的' : '不通过的原因'}
          placeholder={accept ? '例：已电话核实，情况属实' : '例：这件事请先联系物业'}
        />
      </Field>
      {accept && (
        <Cells>
          <SwitchRow
            title="未成年人也可以帮"
            words="不进家门、没有危险的才开启"
            on={minors}
            onChange={(next) => form.set({ minors: next })}
          />
        </Cells>
      )}
    </FormSheet>
  );
}
