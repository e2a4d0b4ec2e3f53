import { SEX_LABELS, SEXES, type Sex } from '#types/volunteers.labels';
import { goTo } from '../../shared/api/navigate';
import { Card } from '../../shared/ui/frame/card';
import { Cell } from '../../shared/ui/frame/cell';
import { Field } from '../../shared/ui/input/field';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextInput } from '../../shared/ui/input/text-input';
import { DateRow } from '../components/date-row';
import type { Problems } from './form.rules';
import type { Secrets } from './form.types';

type SexChoice = Sex | 'none';
const SEX_OPTIONS: readonly { value: SexChoice; title: string }[] = [
  { value: 'none', title: '不填' },
  ...SEXES.map((value) => ({ value, title: SEX_LABELS[value] })),
];
const FIRST_DAY = '1910-01-01';
const START = '1980-01-01';

type Props = {
  name: string;
  value: Secrets;
  problems: Problems;
  today: string;
  onChange: (part: Partial<Secrets>) => void;
};

/** Who somebody is: the name of their account, their birth date, and what they may leave out. */
export function PersonFields({ name, value, problems, today, onChange }: Props) {
  return (
    <Card title="您是谁">
      <Cell
        icon="me"
        title={name === '' ? '还没有填写姓名' : name}
        words={name === '' ? '志愿服务要实名，点这里填写' : '真实姓名；不对请点这里更正'}
        onTap={() => goTo('/community/pages/my-data/index')}
      />
      <Field label="出生日期" required {...(problems.birthDate && { error: problems.birthDate })}>
        <DateRow
          value={value.birthDate}
          onChange={(birthDate) => onChange({ birthDate })}
          label="出生日期"
          placeholder="请选择"
          first={FIRST_DAY}
          last={today}
          start={START}
        />
      </Field>
      <Field label="性别">
        <Segmented
          options={SEX_OPTIONS}
          value={value.sex}
          onChange={(sex) => onChange({ sex })}
          label="性别"
        />
      </Field>
      <Field
        label="身份证号码"
        hint="可以不填；只用于和全国志愿服务信息系统核对"
        {...(problems.idNumber && { error: problems.idNumber })}
      >
        <TextInput
          value={value.idNumber}
          onChange={(idNumber) => onChange({ idNumber })}
          label="身份证号码"
          max={20}
          placeholder="可以不填"
        />
      </Field>
    </Card>
  );
}
