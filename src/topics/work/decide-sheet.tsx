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
import { Segmented } from '../../shared/ui/input/segmented';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { Notice } from '../../shared/ui/show/notice';
import { partsIn } from '../scope.view';
import { changeOf } from '../topics.changes';
import { isBegun, isWhole, NO_VOTES, type Task, taskProblem, type Votes, votesOf } from './deciding.view';
import { after, type SheetProps } from './sheet.types';
import { NEW_TASK, TaskFields } from './task-fields';
import { VotesField } from './votes-field';

const OUTCOME_OPTIONS = OUTCOMES.map((value) => ({ value, title: OUTCOME_LABELS[value] }));
const AGREEMENT_OPTIONS = AGREEMENTS.map((value) => ({ value, title: AGREEMENT_LABELS[value] }));
type Form = {
  outcome: Outcome;
  agreement: Agreement;
  words: string;
  votes: Votes;
  minority: string;
  unheard: string;
  tasks: Task[];
};

/** What was agreed on; afterwards nothing opens the topic again. */
export function DecideSheet(props: SheetProps) {
  const { topic } = props;
  const form = useSendForm<Form>(`topic-decide:${topic.id}`, {
    outcome: 'livelihood',
    agreement: 'consensus',
    words: topic.plans.length > 0 ? `按方案第 ${topic.plans.length} 版实行。` : '',
    votes: NO_VOTES,
    minority: '',
    unheard: '',
    tasks: [NEW_TASK],
  });
  const { outcome, agreement, words, votes, minority, unheard, tasks } = form.value;
  const absent = topic.parties.filter(({ attended }) => !attended).map(({ name }) => name);
  const begun = tasks.filter(isBegun);
  const missing = isBlank(words) || !begun.every(isWhole) || (absent.length > 0 && isBlank(unheard));
  const change = changeOf('topics.decide', '形成意见', topic, {
    outcome,
    agreement,
    words: words.trim(),
    votes: votesOf(votes),
    minority: partsIn(minority, /\n+/),
    unheard: unheard.trim(),
    tasks: begun,
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
      onSubmit={() => void form.submit(change, missing, after(props, '协商意见已公布'))}
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
      <VotesField value={votes} onChange={(next) => form.set({ votes: next })} />
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
          missing="请写明为什么没有到会"
        />
      )}
      {tasks.map((task, place) => (
        <TaskFields
          // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing else to be known by
          key={place}
          task={task}
          place={place}
          problem={form.tried ? taskProblem(task) : null}
          onChange={(more) => set(place, more)}
        />
      ))}
      <Button size="sm" kind="plain" icon="plus" onTap={() => form.set({ tasks: [...tasks, NEW_TASK] })}>
        再加一项
      </Button>
    </FormSheet>
  );
}
