import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import type { FigureForm } from './papers.rules';

const FIELDS: readonly (readonly [keyof FigureForm, string])[] = [
  ['owners', '业主总人数'],
  ['area', '专有部分总面积（平方米）'],
  ['takingPart', '参与表决人数'],
  ['takingPartArea', '参与表决面积（平方米）'],
  ['agreeing', '同意人数'],
  ['agreeingArea', '同意面积（平方米）'],
];

type Props = { form: FigureForm; tried: boolean; onChange: (form: FigureForm) => void };

/** From the minutes of the procedure that was held outside. */
export function FiguresForm({ form, tried, onChange }: Props) {
  return (
    <>
      {FIELDS.map(([name, label]) => (
        <Field
          key={name}
          label={label}
          required
          {...(tried && form[name].trim() === '' ? { error: '请填写' } : {})}
        >
          <TextInput
            value={form[name]}
            onChange={(text) => onChange({ ...form, [name]: text })}
            label={label}
            type="number"
            max={12}
          />
        </Field>
      ))}
    </>
  );
}
