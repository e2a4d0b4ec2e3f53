import {
  SERVICE_KIND_LABELS,
  SERVICE_KINDS,
  SERVICE_TIME_LABELS,
  SERVICE_TIMES,
  SKILL_LABELS,
  SKILLS,
} from '#types/volunteers.labels';
import { usePlaceChoice } from '../../shared/place/use-place-choice';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { Chips } from '../components/chips';
import type { Wishes } from './form.types';

const optionsOf = <V extends string>(values: readonly V[], labels: Record<V, string>) =>
  values.map((value) => ({ value, title: labels[value] }));
const KINDS = optionsOf(SERVICE_KINDS, SERVICE_KIND_LABELS);
const TIMES = optionsOf(SERVICE_TIMES, SERVICE_TIME_LABELS);
const SKILL_OPTIONS = optionsOf(SKILLS, SKILL_LABELS);

type Props = { value: Wishes; onChange: (part: Partial<Wishes>) => void; areaProblem: string | undefined };

/** Where, when and what somebody wants to do, and what they can. */
export function WishesFields({ value, onChange, areaProblem }: Props) {
  const { area } = value;
  const choose = usePlaceChoice(({ territory, label }) => onChange({ area: { territory, label } }));
  return (
    <Card title="想做什么">
      <Field label="服务区域" required {...(areaProblem && { error: areaProblem })}>
        <Button
          kind="sec"
          block
          icon="pin"
          label={area ? `${area.label}，换一个服务区域` : '选择服务区域'}
          onTap={() => choose('any', area?.territory ?? null)}
        >
          {area ? area.label : '选择服务区域'}
        </Button>
      </Field>
      <Field label="服务类别" hint="可以多选；也可以先不选">
        <Chips
          options={KINDS}
          chosen={value.kinds}
          onChange={(kinds) => onChange({ kinds })}
          label="服务类别"
        />
      </Field>
      <Field label="什么时候有空">
        <Chips
          options={TIMES}
          chosen={value.times}
          onChange={(times) => onChange({ times })}
          label="什么时候有空"
        />
      </Field>
      <Field label="专业技能" hint="有的岗位需要；没有也能参加大多数活动">
        <Chips
          options={SKILL_OPTIONS}
          chosen={value.skills}
          onChange={(skills) => onChange({ skills })}
          label="专业技能"
        />
      </Field>
    </Card>
  );
}
