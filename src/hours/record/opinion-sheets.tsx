import type { RecordDetail } from '#types/hours';
import { QUALITIES, QUALITY_LABELS, type Quality } from '#types/hours.labels';
import type { RatingLevel } from '#types/requests.labels';
import { useSendForm } from '../../shared/form/use-send-form';
import type { Change } from '../../shared/offline/queue.types';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { Rating } from '../../shared/ui/input/rating';
import { Segmented } from '../../shared/ui/input/segmented';
import { TextArea } from '../../shared/ui/input/text-area';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { appraise, evaluate } from '../hours.changes';

type Props = { record: RecordDetail; onClose: () => void; onSent: () => void };
type Opinion = { stars: RatingLevel | null; quality: Quality; words: string };

const EMPTY: Opinion = { stars: null, quality: 'good', words: '' };
const QUALITY_OPTIONS = QUALITIES.map((value) => ({ value, title: QUALITY_LABELS[value] }));

const changeOf = (record: RecordDetail, { stars, quality, words }: Opinion) =>
  (record.mine
    ? evaluate(record, { stars: stars ?? 0, words })
    : appraise(record, { quality, words })) as Change<'hours.evaluate' | 'hours.appraise'>;

/** Of the activity by whose hours they are; of the service by those who led it. Once. */
export function OpinionSheet({ record, onClose, onSent }: Props) {
  const form = useSendForm<Opinion>(`hours-opinion:${record.id}`, EMPTY);
  const { stars, quality, words } = form.value;
  const missing = record.mine && stars === null;
  const press = () =>
    void form.submit(changeOf(record, form.value), missing, {
      done: () => '谢谢，已记下',
      onSent() {
        onClose();
        onSent();
      },
    });
  const footer = (
    <Button kind="pri" block loading={form.busy} onTap={press}>
      提交评价
    </Button>
  );
  return (
    <Sheet open title={record.mine ? '评价这次活动' : '评价这次服务'} onClose={onClose} footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      <Field
        label={record.mine ? '对活动和组织满意吗' : '服务得怎么样'}
        hint="每人只评一次，提交后不能修改"
        {...(form.tried && missing ? { error: '请选一个' } : {})}
      >
        {record.mine ? (
          <Rating value={stars} onChange={(next) => form.set({ ...form.value, stars: next })} />
        ) : (
          <Segmented
            options={QUALITY_OPTIONS}
            value={quality}
            onChange={(next) => form.set({ ...form.value, quality: next })}
            label="服务评价"
          />
        )}
      </Field>
      <Field label="想说的话">
        <TextArea
          value={words}
          onChange={(next) => form.set({ ...form.value, words: next })}
          max={200}
          label="想说的话"
          placeholder="可以不写"
        />
      </Field>
    </Sheet>
  );
}
