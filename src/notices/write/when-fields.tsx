import { Picker, View } from '@tarojs/components';
import { MAX_AHEAD_DAYS } from '#types/notices.labels';
import { stampText } from '../../shared/format/dates';
import { Cells } from '../../shared/ui/frame/cell';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Segmented } from '../../shared/ui/input/segmented';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { Icon } from '../../shared/ui/show/icon';
import { afterDays, instantOf, movedEnd, partsOf, soon } from './times';
import type { FieldErrors, WriteDraft } from './write.types';

const WHEN = [
  { value: 'now', title: '马上发布' },
  { value: 'later', title: '到时间再发' },
] as const;
type When = (typeof WHEN)[number]['value'];

const DEFAULT_DAYS = '30';
const DAYS = ['1', '3', '7', '30', '90', '180'] as const;
const dayOptions = DAYS.map((value) => ({
  value,
  title: `${value} 天后${value === DEFAULT_DAYS ? '（一般）' : ''}`,
}));

type MomentProps = {
  mode: 'date' | 'time';
  label: string;
  value: string;
  /** The first and the last day that may be chosen. */
  days?: { start: string; end: string };
  onChange: (value: string) => void;
};

function Moment({ mode, label, value, days, onChange }: MomentProps) {
  return (
    <Picker
      // Taro's type knows one mode a component; the props are those of both.
      {...({ mode, value, ...days } as { mode: 'date'; value: string })}
      onChange={({ detail }) => onChange(String(detail.value))}
    >
      <View className="inp inp--row" aria-role="button" aria-label={`${label}，${value}`}>
        <View>{value}</View>
        <Icon name="down" size="sm" />
      </View>
    </Picker>
  );
}

type Value = Pick<WriteDraft, 'publishAt' | 'expiresAt' | 'pinned'>;
type Props = { value: Value; errors: FieldErrors; now: number; onChange: (value: Partial<Value>) => void };

/** When it appears, how long it holds, whether it stays on top. */
export function WhenFields({ value, errors, now, onChange }: Props) {
  const { publishAt, expiresAt } = value;
  const from = publishAt === null ? now : Date.parse(publishAt);
  const parts = partsOf(publishAt ?? soon(now));
  const startAt = (next: string | null) =>
    onChange({ publishAt: next, expiresAt: movedEnd(value, next, now) });
  const set = (day: string, time: string) => startAt(instantOf(day, time));
  const choose = (when: When) => startAt(when === 'now' ? null : soon(now));
  const limits = { start: partsOf(afterDays(now, 0)).day, end: partsOf(afterDays(now, MAX_AHEAD_DAYS)).day };
  const days = DAYS.find((one) => expiresAt !== null && afterDays(from, Number(one)) === expiresAt) ?? null;
  return (
    <>
      <Field label="什么时候发" {...(errors.publishAt ? { error: errors.publishAt } : {})}>
        <Segmented
          options={WHEN}
          value={publishAt === null ? 'now' : 'later'}
          onChange={choose}
          label="什么时候发"
        />
        {publishAt !== null && (
          <View className="nt-when">
            <Moment
              mode="date"
              label="发布日期"
              value={parts.day}
              days={limits}
              onChange={(day) => set(day, parts.time)}
            />
            <Moment
              mode="time"
              label="发布时间"
              value={parts.time}
              onChange={(time) => set(parts.day, time)}
            />
          </View>
        )}
      </Field>
      <Field
        label="到什么时候为止"
        hint={expiresAt ? `到 ${stampText(expiresAt)} 就不再显示` : '不选就是发布 30 天后不再显示'}
        {...(errors.expiresAt ? { error: errors.expiresAt } : {})}
      >
        <PickerRow
          options={dayOptions}
          value={days}
          onChange={(chosen) => onChange({ expiresAt: afterDays(from, Number(chosen)) })}
          label="多少天后不再显示"
          placeholder={expiresAt ? stampText(expiresAt) : '30 天后（一般）'}
        />
      </Field>
      <Cells>
        <SwitchRow
          title="置顶"
          words="排在最前面，直到到期"
          on={value.pinned}
          onChange={(pinned) => onChange({ pinned })}
        />
      </Cells>
    </>
  );
}
