import { View } from '@tarojs/components';
import { FUND_LABELS, MAX_AMOUNTS } from '#types/disclosure.labels';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextInput } from '../../shared/ui/input/text-input';
import { type AmountText, emptyAmount, problemOf } from './amount.rules';

type Props = { lines: AmountText[]; onChange: (lines: AmountText[]) => void; tried: boolean };

const DIRECTIONS = [
  { value: 'spending', title: '支出' },
  { value: 'income', title: '收入' },
] as const;
const KINDS = [
  { value: 'none', title: '一般收支' },
  { value: 'office', title: `全年${FUND_LABELS.office}` },
  { value: 'outreach', title: `全年${FUND_LABELS.outreach}` },
] as const;

type LineProps = {
  line: AmountText;
  number: number;
  tried: boolean;
  onChange: (line: AmountText) => void;
  onRemove: () => void;
};

function Line({ line, number, tried, onChange, onRemove }: LineProps) {
  const problem = tried ? problemOf(line) : null;
  return (
    <View className="dc-edit">
      <Field label={`第 ${number} 笔`} {...(problem ? { error: problem } : {})}>
        <Segmented
          options={DIRECTIONS}
          value={line.direction}
          onChange={(direction) => onChange({ ...line, direction, fund: null })}
          label={`第 ${number} 笔是收入还是支出`}
        />
        <TextInput
          value={line.label}
          onChange={(label) => onChange({ ...line, label })}
          label={`第 ${number} 笔的名称`}
          placeholder="名称，例如：楼道灯更换"
          max={30}
        />
        <TextInput
          value={line.yuan}
          onChange={(yuan) => onChange({ ...line, yuan })}
          label={`第 ${number} 笔的金额，单位元`}
          placeholder="金额（元），例如：3420"
          max={14}
        />
        <TextInput
          value={line.purpose}
          onChange={(purpose) => onChange({ ...line, purpose })}
          label={`第 ${number} 笔的说明`}
          placeholder="说明（可不填）"
          max={60}
        />
        {line.direction === 'income' && (
          <PickerRow
            options={KINDS}
            value={line.fund ?? 'none'}
            onChange={(kind) => onChange({ ...line, fund: kind === 'none' ? null : kind })}
            label={`第 ${number} 笔的来源`}
            placeholder="一般收支"
          />
        )}
      </Field>
      <Button size="sm" kind="plain" icon="trash" label={`删除这笔，第 ${number} 笔`} onTap={onRemove}>
        删除这笔
      </Button>
    </View>
  );
}

/** Money in and out, line by line; sums are made by the machine. */
export function AmountLines({ lines, onChange, tried }: Props) {
  return (
    <>
      {lines.map((line, place) => (
        <Line
          // biome-ignore lint/suspicious/noArrayIndexKey: lines are known by their place only
          key={place}
          line={line}
          number={place + 1}
          tried={tried}
          onChange={(next) => onChange(lines.map((each, at) => (at === place ? next : each)))}
          onRemove={() => onChange(lines.filter((_, at) => at !== place))}
        />
      ))}
      {lines.length < MAX_AMOUNTS && (
        <Button kind="sec" block icon="plus" onTap={() => onChange([...lines, emptyAmount()])}>
          添加一笔收支
        </Button>
      )}
    </>
  );
}
