import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';

const MINUTES = [15, 30, 45, 60, 75, 90, 105, 120, 150, 180, 210, 240, 300, 360, 420, 480];
const hours = (minutes: number): string =>
  minutes < 60
    ? `${minutes} 分钟`
    : `${Math.floor(minutes / 60)} 小时${minutes % 60 ? ` ${minutes % 60} 分钟` : ''}`;
const OPTIONS = MINUTES.map((minutes) => ({ value: String(minutes), title: hours(minutes) }));

type Props = { value: string | null; onChange: (value: string) => void; error?: string };

/** The time really given: no travel, no waiting, no meals (民政部令第67号 Art. 7). */
export function MinutesField({ value, onChange, error }: Props) {
  return (
    <Field
      label="帮忙用了多久"
      hint="按实际时间，不算路上、等待和吃饭。"
      required
      {...(error ? { error } : {})}
    >
      <PickerRow
        options={OPTIONS}
        value={value}
        onChange={onChange}
        label="帮忙用了多久"
        placeholder="请选择"
      />
    </Field>
  );
}
