import { RELATION_LABELS, RELATIONS } from '#types/volunteers.labels';
import { Card } from '../../shared/ui/frame/card';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import type { Problems } from './form.rules';
import type { Secrets } from './form.types';

const OPTIONS = RELATIONS.map((value) => ({ value, title: RELATION_LABELS[value] }));

type Props = { value: Secrets; problems: Problems; onChange: (part: Partial<Secrets>) => void };

/** Who answers for somebody under age, whose consent is then seen face to face. */
export function GuardianFields({ value, problems, onChange }: Props) {
  return (
    <Card title="监护人">
      <Notice tone="info" icon="care">
        您未满 18 岁：登记后请监护人带您到社区，或请网格员上门，当面同意后就能报名。
      </Notice>
      <Field label="监护人姓名" required {...(problems.guardianName && { error: problems.guardianName })}>
        <TextInput
          value={value.guardianName}
          onChange={(guardianName) => onChange({ guardianName })}
          label="监护人姓名"
          max={20}
        />
      </Field>
      <Field label="监护人是您的" required {...(problems.relation && { error: problems.relation })}>
        <PickerRow
          options={OPTIONS}
          value={value.relation}
          onChange={(relation) => onChange({ relation })}
          label="监护人是您的"
          placeholder="请选择"
        />
      </Field>
      <Field label="监护人手机号" required {...(problems.guardianPhone && { error: problems.guardianPhone })}>
        <TextInput
          value={value.guardianPhone}
          onChange={(guardianPhone) => onChange({ guardianPhone })}
          label="监护人手机号"
          max={13}
          type="number"
        />
      </Field>
    </Card>
  );
}
