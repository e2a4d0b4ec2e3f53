import { REPEAT_LABELS, REPEATS } from '#types/activities.labels';
import { Field } from '../../../shared/ui/input/field';
import { PickerRow } from '../../../shared/ui/input/picker-row';
import { TextInput } from '../../../shared/ui/input/text-input';
import { TimePick } from '../time-pick';
import type { Problems } from './form.rules';
import type { PlanForm } from './form.types';

const RADII = [
  { value: 'none', title: '不核对位置' },
  ...['50', '100', '200', '500', '1000', '2000'].map((value) => ({ value, title: `${value} 米以内` })),
];
const EVERY = [
  { value: 'none' as const, title: '只办一次' },
  ...REPEATS.map((value) => ({ value, title: REPEAT_LABELS[value] })),
];
const LIMITS = [
  { name: 'cancelHours', label: '开始前几小时可以退出' },
  { name: 'offerHours', label: '空位保留几小时等候补确认' },
  { name: 'waitingPlaces', label: '每个岗位可以候补几人' },
] as const;

type Props = { form: PlanForm; errors: Problems; set: (part: Partial<PlanForm>) => void };

/** Where one signs in, until when one may change one's mind, and whether it comes again. */
export function RuleFields({ form, errors, set }: Props) {
  return (
    <>
      <Field label="签到位置" {...(errors.radius && { error: errors.radius })}>
        <PickerRow
          options={RADII}
          value={form.radius}
          onChange={(radius) => set({ radius })}
          label="签到位置"
          placeholder="不核对位置"
        />
      </Field>
      {LIMITS.map(({ name, label }) => (
        <Field key={name} label={label}>
          <TextInput
            value={form[name]}
            onChange={(value) => set({ [name]: value.trim() })}
            label={label}
            type="number"
            max={3}
          />
        </Field>
      ))}
      <Field
        label="重复"
        hint="到时自动开放下一次报名"
        {...((errors.limits ?? errors.lastDay) && { error: errors.limits ?? errors.lastDay ?? '' })}
      >
        <PickerRow
          options={EVERY}
          value={form.every}
          onChange={(every) => set({ every })}
          label="重复"
          placeholder="只办一次"
        />
        {form.every !== 'none' && (
          <TimePick
            mode="date"
            value={form.lastDay}
            label="重复到哪一天"
            onChange={(lastDay) => set({ lastDay })}
          />
        )}
      </Field>
    </>
  );
}
