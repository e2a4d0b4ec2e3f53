import { MAX_PLAN } from '#types/topics.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { changeOf } from '../topics.changes';
import { after, type SheetProps } from './sheet.types';

/** A new version of the plan, which says what is new in it. */
export function PlanSheet(props: SheetProps) {
  const { topic } = props;
  const last = topic.plans[topic.plans.length - 1];
  const form = useSendForm(`topic-plan:${topic.id}:${topic.plans.length}`, {
    words: last?.words ?? '',
    changed: '',
  });
  const { words, changed } = form.value;
  const isNew = last === undefined;
  const change = changeOf('topics.plan', '更新方案', topic, { words: words.trim(), changed: changed.trim() });
  const missing = isBlank(words) || (!isNew && isBlank(changed));
  return (
    <FormSheet
      title={`方案第 ${topic.plans.length + 1} 版`}
      submit="公布这一版"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() => void form.submit(change, missing, after(props, '这一版已公布'))}
    >
      <WordsField
        label="方案"
        value={words}
        onChange={(next) => form.set({ words: next })}
        max={MAX_PLAN}
        placeholder="一条一条写清楚"
        required
        tried={form.tried}
      />
      {!isNew && (
        <WordsField
          label="这一版改了什么"
          value={changed}
          onChange={(next) => form.set({ changed: next })}
          max={400}
          placeholder="例：加上半年轮换"
          required
          tried={form.tried}
        />
      )}
    </FormSheet>
  );
}
