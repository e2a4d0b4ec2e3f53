import { CATEGORIES, CATEGORY_LABELS, type Category } from '#types/requests.labels';
import { useSendForm } from '../../shared/form/use-send-form';
import { Quote } from '../../shared/moderation/quote';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { turn } from '../posts.changes';

const OPTIONS = CATEGORIES.map((value) => ({ value, title: CATEGORY_LABELS[value] }));

type Props = { id: string; words: string; onClose: () => void; onSent: () => void };

/** The post goes on as a request of its author, with its words, pictures and place. */
export function TurnSheet({ id, words, onClose, onSent }: Props) {
  const form = useSendForm<{ category: Category | null }>(`post-turn:${id}`, { category: null });
  const { category } = form.value;
  const press = () =>
    void form.submit(turn(id, category ?? 'other'), category === null, {
      done: () => '已转为诉求，一分钟内就能在台账里看到',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  const footer = (
    <Button kind="pri" block loading={form.busy} onTap={press}>
      转为诉求
    </Button>
  );
  return (
    <Sheet open title="转为诉求" onClose={onClose} footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      <Quote words={words} />
      <Field
        label="诉求类别"
        required
        hint="以这位居民的名义提交，内容、照片和地点一起带过去，按诉求的期限办理。"
        {...(form.tried && category === null ? { error: '请选一类' } : {})}
      >
        <PickerRow
          options={OPTIONS}
          value={category}
          onChange={(next) => form.set({ category: next })}
          label="诉求类别"
          placeholder="请选择"
        />
      </Field>
    </Sheet>
  );
}
