import { View } from '@tarojs/components';
import { CATEGORIES, CATEGORY_LABELS } from '#types/requests.labels';
import { MAX_TASK, MAX_TITLE } from '#types/topics.labels';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextInput } from '../../shared/ui/input/text-input';
import type { Task } from './deciding.view';
import { MomentRow } from './pickers';

const CATEGORY_OPTIONS = CATEGORIES.map((value) => ({ value, title: CATEGORY_LABELS[value] }));
export const NEW_TASK: Task = { words: '', owner: '', due: '', category: 'other' };

type Props = { task: Task; place: number; problem: string | null; onChange: (more: Partial<Task>) => void };

/** One task: what, who, until when, and as what kind of request it goes on. */
export function TaskFields({ task, place, problem, onChange }: Props) {
  return (
    <Field
      label={`落实任务 ${place + 1}`}
      hint="谁来办、哪天办完；会转到诉求台账办理。"
      {...(problem && { error: problem })}
    >
      <View className="tp-pair">
        <TextInput
          value={task.words}
          onChange={(words) => onChange({ words })}
          max={MAX_TASK}
          label={`任务 ${place + 1} 做什么`}
          placeholder="做什么，例：施划车位"
        />
        <TextInput
          value={task.owner}
          onChange={(owner) => onChange({ owner })}
          max={MAX_TITLE}
          label={`任务 ${place + 1} 谁来办`}
          placeholder="谁来办，例：交警大队"
        />
        <MomentRow
          mode="date"
          label={`任务 ${place + 1} 哪天办完`}
          value={task.due}
          placeholder="哪天办完"
          onChange={(due) => onChange({ due })}
        />
        <PickerRow
          options={CATEGORY_OPTIONS}
          value={task.category}
          onChange={(category) => onChange({ category })}
          label={`任务 ${place + 1} 类别`}
          placeholder="类别"
        />
      </View>
    </Field>
  );
}
