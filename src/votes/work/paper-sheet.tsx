import { View } from '@tarojs/components';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { markPaper } from '../votes.changes';
import { householdOf } from './household.rules';

type Form = { building: string; label: string; room: string };
type Props = { id: string; within: string; onClose: () => void; onSent: () => void };

/** A household handed in a paper: it goes on the roll; what the paper says is entered after the close. */
export function PaperSheet({ id, within, onClose, onSent }: Props) {
  const form = useSendForm<Form>(`vote-paper:${id}`, { building: '', label: '', room: '' });
  const { building, label, room } = form.value;
  const choose = usePlaceChoice((place) => form.set({ building: place.territory, label: place.label }));
  const household = householdOf(building, room);
  const press = () =>
    void form.submit(markPaper(id, household ?? ''), household === null, {
      done: () => '已登记，纸质票请放进票箱',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title="登记一张纸质票"
      submit="登记"
      busy={form.busy}
      problem={form.problem}
      onClose={onClose}
      onSubmit={press}
    >
      <View className="vo-row__k">只登记哪一户交了票，不看票的内容。登记后这一户不能再在手机上投。</View>
      <Field label="楼栋" required {...(form.tried && building === '' ? { error: '请选楼栋' } : {})}>
        <Cells>
          <Cell icon="pin" title={label || '选择楼栋'} onTap={() => choose('building', within)} />
        </Cells>
      </Field>
      <Field
        label="房号"
        required
        hint="单元-房号，例：1-302"
        {...(form.tried && building !== '' && household === null
          ? { error: '请按“单元-房号”填写，例：1-302' }
          : {})}
      >
        <TextInput
          value={room}
          onChange={(next) => form.set({ room: next })}
          label="房号"
          placeholder="1-302"
          max={8}
        />
      </Field>
    </FormSheet>
  );
}
