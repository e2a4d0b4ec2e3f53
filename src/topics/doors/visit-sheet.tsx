import { MAX_VOICE, VISIT_OUTCOME_LABELS, VISIT_OUTCOMES, type VisitOutcome } from '#types/topics.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { PickList } from '../../shared/ui/input/pick-list';
import { SwitchRow } from '../../shared/ui/input/switch-row';
import { TextInput } from '../../shared/ui/input/text-input';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { changeOf } from '../topics.changes';
import type { Visiting } from './visiting.types';

const OUTCOMES = VISIT_OUTCOMES.map((value) => ({ value, title: VISIT_OUTCOME_LABELS[value] }));
const ROOM = /^\d{1,2}-\d{2,4}$/;

type Form = { room: string; outcome: VisitOutcome | null; words: string; consent: boolean };
type Props = { visiting: Visiting; onClose: () => void; onSent: () => void };

/** What came of a visit; words are entered only with the leave of whoever said them. */
export function VisitSheet({ visiting, onClose, onSent }: Props) {
  const { topicId, title, building } = visiting.building;
  const empty: Form = { room: visiting.room, outcome: null, words: '', consent: false };
  const form = useSendForm<Form>(`topic-visit:${topicId}:${building}:${visiting.room}`, empty);
  const { room, outcome, words, consent } = form.value;
  const isSpoken = outcome === 'spoke';
  const noRoom = !ROOM.test(room.trim());
  const missing = noRoom || outcome === null || (isSpoken && (isBlank(words) || !consent));
  const change = changeOf(
    'topics.interview',
    '上门听意见',
    { id: topicId, title },
    {
      building,
      room: room.trim(),
      outcome: outcome ?? 'absent',
      words: words.trim(),
      consent,
    },
  );
  const press = () =>
    void form.submit(change, missing, {
      done: () => '已登记',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title={`上门听意见：${title}`}
      submit="登记"
      busy={form.busy}
      problem={form.problem}
      onClose={onClose}
      onSubmit={press}
    >
      {visiting.room === '' && (
        <Field
          label="门牌"
          required
          {...(form.tried && noRoom ? { error: '请按“单元-房号”写，例：1-302' } : {})}
        >
          <TextInput
            value={room}
            onChange={(next) => form.set({ room: next })}
            max={8}
            label="门牌"
            placeholder="例：1-302"
          />
        </Field>
      )}
      <Field label="结果" required {...(form.tried && outcome === null ? { error: '请选一项' } : {})}>
        <PickList
          options={OUTCOMES}
          value={outcome}
          onChange={(next) => form.set({ outcome: next })}
          label="结果"
        />
      </Field>
      {isSpoken && (
        <>
          <WordsField
            label="对方怎么说"
            value={words}
            onChange={(next) => form.set({ words: next })}
            max={MAX_VOICE}
            placeholder="尽量用原话"
            hint="会写进议题，不显示姓名和门牌。"
            required
            tried={form.tried}
            missing="请写上对方说了什么"
          />
          <Field label="" {...(form.tried && !consent ? { error: '要先征得对方同意' } : {})}>
            <SwitchRow
              title="对方同意记下这些话"
              on={consent}
              onChange={(next) => form.set({ consent: next })}
            />
          </Field>
        </>
      )}
    </FormSheet>
  );
}
