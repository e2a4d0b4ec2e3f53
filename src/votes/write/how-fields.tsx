import { View } from '@tarojs/components';
import {
  MAX_OPTION_NAME,
  MAX_OPTIONS,
  RANKED_RULE_LABELS,
  RANKED_RULE_WORDS,
  RANKED_RULES,
  VOTE_FORM_LABELS,
  VOTE_FORMS,
} from '#types/votes.labels';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickList } from '../../shared/ui/input/pick-list';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextInput } from '../../shared/ui/input/text-input';
import { errorOf, type PartProps } from './what-fields';

const FORMS = VOTE_FORMS.map((value) => ({ value, title: VOTE_FORM_LABELS[value] }));
const RULES = RANKED_RULES.map((value) => ({
  value,
  title: RANKED_RULE_LABELS[value],
  words: RANKED_RULE_WORDS[value],
}));
const FEWEST = 2;

function Options({ value, problems, onChange }: PartProps) {
  const { options } = value;
  const put = (place: number, name: string) =>
    onChange({ options: options.map((option, at) => (at === place ? { ...option, name } : option)) });
  return (
    <Field label="选项" required {...errorOf(problems.options)}>
      {options.map(({ name }, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an option is its place until it is sent
        <View key={place} className="vo-line">
          <TextInput
            value={name}
            onChange={(next) => put(place, next)}
            label={`第 ${place + 1} 个选项`}
            placeholder={`选项 ${place + 1}`}
            max={MAX_OPTION_NAME}
          />
          {options.length > FEWEST && (
            <Button
              kind="plain"
              size="sm"
              icon="trash"
              label={`删去第 ${place + 1} 个选项`}
              onTap={() => onChange({ options: options.filter((_, at) => at !== place) })}
            >
              删去
            </Button>
          )}
        </View>
      ))}
      {options.length < MAX_OPTIONS && (
        <Button
          kind="sec"
          size="sm"
          icon="plus"
          onTap={() => onChange({ options: [...options, { name: '', words: '' }] })}
        >
          加一个选项
        </Button>
      )}
    </Field>
  );
}

/** How a ballot is filled in, and how it becomes a result. */
export function HowFields(props: PartProps) {
  const { value, problems, onChange } = props;
  if (value.kind === 'owners') return null;
  return (
    <>
      <View className="vo-part" aria-role="heading">
        二、怎么投
      </View>
      <Field label="方式" hint="不选任何一项就是弃权，弃权也算参加。" {...errorOf(problems.form)}>
        <Segmented options={FORMS} value={value.form} onChange={(form) => onChange({ form })} label="方式" />
      </Field>
      {value.form === 'several' && (
        <Field label="最多选几项" required {...errorOf(problems.most)}>
          <TextInput
            value={value.most}
            onChange={(most) => onChange({ most: most.trim() })}
            label="最多选几项"
            type="number"
            max={2}
          />
        </Field>
      )}
      {value.form === 'ranked' && (
        <Field label="计票规则" hint="会和表决一起公布。" {...errorOf(problems.counting)}>
          <PickList
            options={RULES}
            value={value.counting}
            onChange={(counting) => onChange({ counting })}
            label="计票规则"
          />
        </Field>
      )}
      <Options {...props} />
    </>
  );
}
