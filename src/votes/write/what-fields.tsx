import { View } from '@tarojs/components';
import {
  MAX_VOTE_TITLE,
  MAX_VOTE_WORDS,
  OWNERS_MATTER_LABELS,
  OWNERS_MATTERS,
  VOTE_KIND_LABELS,
  VOTE_KIND_WORDS,
  VOTE_KINDS,
} from '#types/votes.labels';
import { Field } from '../../shared/ui/input/field';
import { OptionGrid } from '../../shared/ui/input/option-grid';
import { PickList } from '../../shared/ui/input/pick-list';
import { TextArea } from '../../shared/ui/input/text-area';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import { KIND_LOOKS } from '../vote.view';
import type { VoteFormValue, VoteProblems } from './form.types';

const KINDS = VOTE_KINDS.map((value) => ({
  value,
  title: VOTE_KIND_LABELS[value],
  icon: KIND_LOOKS[value].icon,
}));
const MATTERS = OWNERS_MATTERS.map((value) => ({ value, title: OWNERS_MATTER_LABELS[value] }));

export type PartProps = {
  value: VoteFormValue;
  problems: VoteProblems;
  onChange: (part: Partial<VoteFormValue>) => void;
};
export const errorOf = (error: string | undefined) => (error ? { error } : {});

/** Which act it is, and about what. */
export function WhatFields({ value, problems, onChange }: PartProps) {
  return (
    <>
      <View className="vo-part" aria-role="heading">
        一、是什么事
      </View>
      <Field label="性质" required hint="三种的效力不同，不能混用。" {...errorOf(problems.kind)}>
        <OptionGrid options={KINDS} value={value.kind} onChange={(kind) => onChange({ kind })} label="性质" />
      </Field>
      <View>
        {value.kind && (
          <Notice tone={KIND_LOOKS[value.kind].tone} icon={KIND_LOOKS[value.kind].icon}>
            {VOTE_KIND_WORDS[value.kind]}
          </Notice>
        )}
      </View>
      <Field label="事项" required {...errorOf(problems.title)}>
        <TextInput
          value={value.title}
          onChange={(title) => onChange({ title })}
          label="事项"
          placeholder="例：单元门换成电子锁"
          max={MAX_VOTE_TITLE}
        />
      </Field>
      <Field label="说明（可不填）" hint="背景、费用、材料在哪里看。">
        <TextArea
          value={value.words}
          onChange={(words) => onChange({ words })}
          max={MAX_VOTE_WORDS}
          label="说明"
          placeholder="让大家看得明白再投票"
        />
      </Field>
      <View>
        {value.kind === 'owners' && (
          <Field label="事项类别" hint="《民法典》第二百七十八条。">
            <PickList
              options={MATTERS}
              value={value.matter}
              onChange={(matter) => onChange({ matter })}
              label="事项类别"
            />
          </Field>
        )}
      </View>
    </>
  );
}
