import { MAX_MINUTES } from '#types/topics.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Cells } from '../../shared/ui/frame/cell';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { changeOf } from '../topics.changes';
import { type Attendance, attendanceIn, attendanceOf } from './attendance.view';
import { AttendanceFields } from './attendance-fields';
import { after, type SheetProps } from './sheet.types';

type Form = Attendance & { held: boolean; words: string };

/** Who was there and what was said; or why nobody met. */
export function RecordSheet(props: SheetProps) {
  const { topic } = props;
  const [open] = topic.sessions.filter(({ state }) => state === 'called' || state === 'recorded');
  const number = open?.number ?? 0;
  const form = useSendForm<Form>(`topic-record:${topic.id}:${number}`, {
    ...attendanceIn(topic),
    held: true,
    words: topic.draft?.minutes ?? '',
  });
  const { held, words } = form.value;
  const change = changeOf('topics.record', '登记纪要', topic, {
    number,
    held,
    words: words.trim(),
    attendance: held ? attendanceOf(form.value) : [],
  });
  return (
    <FormSheet
      title={`第 ${number} 次协商会`}
      submit={held ? '登记，交同事审定' : '登记没有开成'}
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={() => void form.submit(change, isBlank(words), after(props, '已登记'))}
    >
      <Cells>
        <SwitchRow title="会开成了" on={held} onChange={(next) => form.set({ held: next })} />
      </Cells>
      {held && <AttendanceFields topic={topic} value={form.value} onChange={form.set} />}
      <WordsField
        label={held ? '纪要' : '为什么没有开成'}
        value={words}
        onChange={(next) => form.set({ words: next })}
        max={MAX_MINUTES}
        placeholder={held ? '大家说了什么，同意什么，还有什么不同意' : '例：物业临时有事，改到下周'}
        hint={held ? '审定后公开，不能再改。请不要写电话、身份证号。' : '大家都会收到通知。'}
        required
        tried={form.tried}
        missing="请写几句话"
      />
    </FormSheet>
  );
}
