import type { EstateDetail, Scores } from '#types/rating-shapes';
import { ESTATE_ITEM_LABELS, ESTATE_ITEMS, type EstateItem, MAX_RATING_WORDS } from '#types/ratings.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Field } from '../../shared/ui/input/field';
import { WordsField } from '../../shared/ui/input/words-field';
import { rate } from '../ratings.client';
import { Stars } from './stars';

type Written = Record<EstateItem, number | null> & { words: string };
type Props = { estate: EstateDetail; onClose: () => void; onSent: () => void };

const NOTHING = Object.fromEntries(ESTATE_ITEMS.map((item) => [item, null])) as Record<EstateItem, null>;

const writtenOf = ({ mine }: EstateDetail): Written =>
  mine ? { ...mine.scores, words: mine.words } : { ...NOTHING, words: '' };

/** Only the overall score must be given: nobody has to judge what they do not know. */
export function RateSheet({ estate, onClose, onSent }: Props) {
  const form = useSendForm<Written>(`rate:${estate.id}:${estate.round?.quarter ?? ''}`, writtenOf(estate));
  const { words, ...scores } = form.value;
  const isMissing = scores.overall === null;
  const change = rate(estate.id, {
    scores: scores as Scores,
    words: words.trim(),
    again: estate.mine !== null,
  });
  const press = () =>
    void form.submit(change, isMissing, {
      done: () => '已收到您家的评价，谢谢',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title={`评价${estate.name}的物业`}
      submit={estate.mine ? '改好，提交' : '提交评价'}
      busy={form.busy}
      problem={form.problem}
      onClose={onClose}
      onSubmit={press}
    >
      {ESTATE_ITEMS.map((item) => (
        <Field
          key={item}
          label={ESTATE_ITEM_LABELS[item]}
          required={item === 'overall'}
          {...(item === 'overall' && form.tried && isMissing ? { error: '请给总体评价打分' } : {})}
        >
          <Stars
            label={ESTATE_ITEM_LABELS[item]}
            value={form.value[item]}
            blank={item === 'overall' ? '请打分' : '可不打分'}
            onChange={(score) => form.set({ ...form.value, [item]: score })}
          />
        </Field>
      ))}
      <WordsField
        label="想说的话"
        hint="只给社区看，不带您的名字；不要写电话和证件号。"
        value={words}
        onChange={(text) => form.set({ ...form.value, words: text })}
        max={MAX_RATING_WORDS}
        placeholder="哪里做得好，哪里要改"
      />
    </FormSheet>
  );
}
