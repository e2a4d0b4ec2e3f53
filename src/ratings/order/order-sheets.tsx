import type { OrderDetail } from '#types/rating-desk';
import { CHECK_OUTCOME_LABELS, type CheckOutcome, MAX_ORDER_WORDS } from '#types/ratings.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { WordsSheet } from '../../shared/form/words-sheet';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { isBlank, WordsField } from '../../shared/ui/input/words-field';
import { answerOrder, checkOrder } from '../ratings.client';

type Props = { order: OrderDetail; onClose: () => void; onSent: () => void };

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What the company says it will do; whoever works here writes it down for them. */
export function AnswerSheet({ order, onClose, onSent }: Props) {
  const form = useSendForm(`order-answer:${order.id}:${order.turn}`, {
    words: '',
    answeredBy: order.owner,
    doneBy: order.latest as string,
  });
  const { words, answeredBy, doneBy } = form.value;
  const isMissing = isBlank(words) || isBlank(answeredBy) || !DAY.test(doneBy);
  const press = () =>
    void form.submit(answerOrder(order.id, { words, answeredBy, doneBy }), isMissing, {
      done: () => '措施已登记',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title="登记整改措施"
      submit="登记措施"
      busy={form.busy}
      problem={form.problem}
      onClose={onClose}
      onSubmit={press}
    >
      <Field label="物业谁答复的" required>
        <TextInput
          label="物业谁答复的"
          value={answeredBy}
          onChange={(next) => form.set({ ...form.value, answeredBy: next })}
          max={20}
        />
      </Field>
      <WordsField
        label="整改措施"
        value={words}
        onChange={(next) => form.set({ ...form.value, words: next })}
        max={MAX_ORDER_WORDS}
        placeholder="按物业的原话写：做什么、做到什么样"
        required
        tried={form.tried}
      />
      <Field
        label="承诺完成日期"
        required
        hint={`最晚 ${order.latest}`}
        {...(form.tried && !DAY.test(doneBy) ? { error: '请写成 2026-12-10 这样' } : {})}
      >
        <TextInput
          label="承诺完成日期"
          value={doneBy}
          onChange={(next) => form.set({ ...form.value, doneBy: next })}
          max={10}
        />
      </Field>
    </FormSheet>
  );
}

export function CheckSheet({ order, outcome, ...sheet }: Props & { outcome: CheckOutcome }) {
  return (
    <WordsSheet<'ratings.checkOrder'>
      draftKey={`order-check:${order.id}:${outcome}`}
      title={CHECK_OUTCOME_LABELS[outcome]}
      label="现场看到的情况"
      hint="居民也能看到这段话。"
      submit={CHECK_OUTCOME_LABELS[outcome]}
      max={MAX_ORDER_WORDS}
      missing="请写下现场看到的情况"
      change={(words) => checkOrder(order.id, { outcome, words })}
      done={() => '核查结果已登记'}
      {...sheet}
    />
  );
}
