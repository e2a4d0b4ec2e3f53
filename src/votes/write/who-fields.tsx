import { View } from '@tarojs/components';
import { VOTE_UNIT_LABELS, VOTE_UNITS } from '#types/votes.labels';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Field } from '../../shared/ui/input/field';
import { Segmented } from '../../shared/ui/input/segmented';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { TextInput } from '../../shared/ui/input/text-input';
import { MomentRow } from './moment-row';
import { errorOf, type PartProps } from './what-fields';

const UNITS = VOTE_UNITS.map((value) => ({ value, title: VOTE_UNIT_LABELS[value] }));
type UnitProps = Pick<PartProps, 'value' | 'onChange'>;

/** One vote each, secret or by name; what one choice excludes is not offered. */
function Rules({ value, onChange }: UnitProps) {
  const isHousehold = value.unit === 'household';
  return (
    <>
      <Field label="一票算谁的" hint="只有投票开始前住处已核实的才能投。">
        <Segmented
          options={UNITS}
          value={value.unit}
          onChange={(unit) => onChange({ unit })}
          label="一票算谁的"
        />
      </Field>
      <Cells>
        {isHousehold && (
          <SwitchRow
            title="不记名"
            words="名册只记谁投过，不记投了什么；截止前不显示票数"
            on={value.secret}
            onChange={(secret) => onChange({ secret })}
          />
        )}
        {isHousehold && !value.secret && (
          <SwitchRow
            title="截止前不显示票数"
            words="关闭后，投票期间大家能看到各项票数"
            on={value.hidden}
            onChange={(hidden) => onChange({ hidden })}
          />
        )}
        {isHousehold && (
          <SwitchRow
            title="同时收纸质票"
            words="不用手机的住户可以交纸质票，截止后由两人分别录入"
            on={value.paper}
            onChange={(paper) => onChange({ paper })}
          />
        )}
      </Cells>
    </>
  );
}

/** Who counts, and how many there are. */
function Turnout({ value, problems, onChange }: PartProps) {
  return (
    <>
      <Rules value={value} onChange={onChange} />
      <Field
        label="应参加数（可不填）"
        hint="按名册登记的户数或人数，用来算参加比例；不填就按这个范围的户数算。"
        {...errorOf(problems.eligible)}
      >
        <TextInput
          value={value.eligible}
          onChange={(eligible) => onChange({ eligible: eligible.trim() })}
          label="应参加数"
          type="number"
          max={7}
        />
      </Field>
    </>
  );
}

type Props = PartProps & { isPlaced: boolean };

/** Who may vote, and from when until when. */
export function WhoFields({ value, problems, onChange, isPlaced }: Props) {
  const choose = usePlaceChoice((place) => onChange({ within: place.territory, label: place.label }));
  const isHere = value.kind !== 'owners';
  const tap = isPlaced ? {} : { onTap: () => choose('any', value.within) };
  return (
    <>
      <View className="vo-part" aria-role="heading">
        {isHere ? '三、谁来投、什么时候' : '二、范围和时间'}
      </View>
      <Field label="范围" {...(isPlaced ? { hint: '保存后不能换范围，要换请另起一份。' } : {})}>
        <Cells>
          <Cell icon="pin" title={value.label || '选择范围'} {...tap} />
        </Cells>
      </Field>
      <View>{isHere && <Turnout value={value} problems={problems} onChange={onChange} />}</View>
      <Field
        label="开始"
        hint={value.kind === 'meeting' ? '居民会议表决一般要提前 3 天公布。' : '到时间自动开始。'}
        {...errorOf(problems.opensAt)}
      >
        <MomentRow
          label="开始"
          day={value.openDay}
          time={value.openTime}
          onDay={(openDay) => onChange({ openDay })}
          onTime={(openTime) => onChange({ openTime })}
        />
      </Field>
      <Field label="截止" hint="到时间自动截止，不用人守着。" {...errorOf(problems.closesAt)}>
        <MomentRow
          label="截止"
          day={value.closeDay}
          time={value.closeTime}
          onDay={(closeDay) => onChange({ closeDay })}
          onTime={(closeTime) => onChange({ closeTime })}
        />
      </Field>
    </>
  );
}
