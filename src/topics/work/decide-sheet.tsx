import { View } from '@tarojs/components';
import { CATEGORIES, CATEGORY_LABELS, type Category } from '#types/requests.labels';
import {
  AGREEMENT_LABELS,
  AGREEMENTS,
  type Agreement,
  MAX_PLAN,
  OUTCOME_LABELS,
  OUTCOMES,
  type Outcome,
} from '#types/topics.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextInput } from '../../shared/ui/input/text-input';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { Notice } from '../../shared/ui/show/notice';
import { partsIn } from '../scope.view';
import { changeOf } from '../topics.changes';
import { MomentRow } from './pickers';
import { after, type SheetProps } from './sheet.types';

const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, title: OUTCOME_LABELS[value] }));
const AGREEMENT_OPTIONS = AGREEMENTS.map((value) => ({ value, title: AGREEMENT_LABELS[value] }));
const CATEGORY_OPTIONS = CATEGORIES.map((value) => ({ value, title: CATEGORY_LABELS[value] }));

type Task = { words: string; owner: string; due: string; category: Category };
const NEW: Task = { words: '', owner: '', due: '', category: 'other' };
type Form = {
  outcome: Outcome;
  agreement: Agreement;
  words: string;
  votes: string;
  minority: string;
  unheard: string;
  tasks: Task[];
};

/** `21 3 2`: for, against, neither; nothing where nobody counted. */
const votesOf = (words: string) => {
  const [agree, disagree, abstain] = (words.match(/\d+/g) ?? []).map(Number);
  return agree === undefined ? null : { agree, disagree: disagree ?? 0, abstain: abstain ?? 0 };
};
const isWhole = ({ words, owner, due }: Task): boolean => !isBlank(words) && !isBlank(owner) && due !== '';

type TaskProps = { task: Task; place: number; onChange: (more: Partial<Task>) => void };

function TaskFields({ task, place, onChange }: TaskProps) {
  return (
    <Field label={`落实任务 ${place + 1}`} hint="谁来办、哪天办完；会转到诉求台账办理。">
      <View className="tp-pair">
        <TextInput
          value={task.words}
          onChange={(words) => onChange({ words })}
          label="做什么"
          placeholder="做什么，例：施划车位"
        />
        <TextInput
          value={task.owner}
          onChange={(owner) => onChange({ owner })}
          max={30}
          label="谁来办"
          placeholder="谁来办，例：交警大队"
        />
        <MomentRow
          mode="date"
          label="哪天办完"
          value={task.due}
          placeholder="哪天办完"
          onChange={(due) => onChange({ due })}
        />
        <PickerRow
          options={CATEGORY_OPTIONS}
          value={task.category}
          onChange={(category) => onChange({ category })}
          label="类别"
          placeholder="类别"
        />
      </View>
    </Field>
  );
}

/** What was agreed on; afterwards nothing opens the topic again. */
export function DecideSheet(props: SheetProps) {
  const { topic } = props;
  const form = useSendForm<Form>(`topic-decide:${topic.id}`, {
    outcome: 'livelihood',
    agreement: 'consensus',
    words: topic.plans.length > 0 ? `按方案第 ${topic.plans.length} 版实行。` : '',
    votes: '',
    minority: '',
    unheard: '',
    tasks: [NEW],
  });
  const { outcome, agreement, words, votes, minority, unheard, tasks } = form.value;
  const absent = topic.parties.filter(({ attended }) => !attended).map(({ name }) => name);
  const change = changeOf('topics.decide', '形成意见', topic, {
    outcome,
    agreement,
    words: words.trim(),
    votes: votesOf(votes),
    minority: partsIn(minority, /\n+/),
    unheard: unheard.trim(),
    tasks: tasks.filter(isWhole),
  });
  const set = (place: number, more: Partial<Task>) =>
    form.set({ tasks: tasks.map((task, n) => (n === place ? { ...task, ...more } : task)) });
  return (
    <FormSheet
      title="形成意见"
      submit="公布协商意见"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() => void form.submit(change, isBlank(words), after(props, '协商意见已公布'))}
    >
      <Notice tone="warn">公布后这个议题不能再打开。这是协商意见，不代替居民会议决定和业主表决。</Notice>
      <Field label="属于哪一类">
        <Segmented
          options={OUTCOME_OPTIONS}
          value={outcome}
          onChange={(next) => form.set({ outcome: next })}
          label="类别"
        />
      </Field>
      <Field label="怎么形成的">
        <Segmented
          options={AGREEMENT_OPTIONS}
          value={agreement}
          onChange={(next) => form.set({ agreement: next })}
          label="怎么形成的"
        />
      </Field>
      <WordsField
        label="意见"
        value={words}
        onChange={(next) => form.set({ words: next })}
        max={MAX_PLAN}
        placeholder="例：按第 2 版方案试行半年"
        required
        tried={form.tried}
      />
      <Field label="到会的人怎么表态（没有计票不用写）">
        <TextInput
          value={votes}
          onChange={(next) => form.set({ votes: next })}
          label="赞成、反对、弃权"
          placeholder="赞成 反对 弃权，例：21 3 2"
        />
      </Field>
      <WordsField
        label="不同意见（一行一条）"
        value={minority}
        onChange={(next) => form.set({ minority: next })}
        max={2000}
        placeholder="少数人的意见也要留下"
      />
      {absent.length > 0 && (
        <WordsField
          label={`${absent.join('、')}一次也没有到会，为什么`}
          value={unheard}
          onChange={(next) => form.set({ unheard: next })}
          max={200}
          placeholder="例：三次通知都没有来"
          required
          tried={form.tried}
        />
      )}
      {tasks.map((task, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else to be known by
        <TaskFields key={place} task={task} place={place} onChange={(more) => set(place, more)} />
      ))}
      <Button size="sm" kind="plain" icon="plus" onTap={() => form.set({ tasks: [...tasks, NEW] })}>
        再加一项
      </Button>
    </FormSheet>
  );
}
