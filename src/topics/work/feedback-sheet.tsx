import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Cells } from '../../shared/ui/frame/cell';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { changeOf } from '../topics.changes';
import { after, type SheetProps } from './sheet.types';

/** How a task goes on, for everybody to read. */
export function FeedbackSheet(props: SheetProps) {
  const { topic } = props;
  const open = topic.tasks
    .filter(({ done }) => !done)
    .map(({ number, words }) => ({ value: `${number}`, title: words }));
  const form = useSendForm(`topic-feedback:${topic.id}`, {
    task: open[0]?.value ?? '',
    done: false,
    words: '',
  });
  const { task, done, words } = form.value;
  const change = changeOf('topics.feedback', '任务反馈', topic, {
    task: Number(task),
    done,
    words: words.trim(),
  });
  return (
    <FormSheet
      title="任务反馈"
      submit="公布"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() => void form.submit(change, isBlank(words) || task === '', after(props, '已公布'))}
    >
      <Field label="哪一项">
        <PickerRow
          options={open}
          value={task}
          onChange={(next) => form.set({ task: next })}
          label="哪一项"
          placeholder="请选择"
        />
      </Field>
      <WordsField
        label="办得怎么样"
        value={words}
        onChange={(next) => form.set({ words: next })}
        max={600}
        placeholder="例：16 个夜间车位已经划好"
        required
        tried={form.tried}
      />
      <Cells>
        <SwitchRow title="已经办完" on={done} onChange={(next) => form.set({ done: next })} />
      </Cells>
    </FormSheet>
  );
}
