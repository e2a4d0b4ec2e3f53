import { MAX_REASON } from '#types/moderation.labels';
import type { QueuedText } from '#types/post-desk';
import { MUTE_DAYS, type MuteDays } from '#types/posts.labels';
import { useSendForm } from '../../shared/form/use-send-form';
import { Quote } from '../../shared/moderation/quote';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { WordsField } from '../../shared/ui/input/words-field';
import { Sheet } from '../../shared/ui/over/sheet';
import { Notice } from '../../shared/ui/show/notice';
import { moderate } from '../posts.changes';

type Days = 'none' | `${MuteDays}`;
const DAYS: { value: Days; title: string }[] = [
  { value: 'none', title: '照常可以发言' },
  ...MUTE_DAYS.map((days) => ({ value: `${days}` as Days, title: `${days} 天内不能发言` })),
];
const muteOf = (days: Days): MuteDays | null => MUTE_DAYS.find((each) => `${each}` === days) ?? null;

type Form = { words: string; days: Days };
type Props = { text: QueuedText; show: boolean; onClose: () => void; onSent: () => void };

/** Always with a reason; whoever keeps breaking the rules may be kept from speaking for a while. */
export function DecideSheet({ text, show, onClose, onSent }: Props) {
  const form = useSendForm<Form>(`post-moderate:${text.id}:${show}`, { words: '', days: 'none' });
  const words = form.value.words.trim();
  const change = moderate(text.id, { show, words, muteDays: show ? null : muteOf(form.value.days) });
  const press = () =>
    void form.submit(change, words === '', {
      done: ({ state }) => (state === 'shown' ? '已公开' : '已处理，不公开'),
      onSent: () => {
        onClose();
        onSent();
      },
    });
  const footer = (
    <Button kind={show ? 'pri' : 'bad'} block loading={form.busy} onTap={press}>
      {show ? '公开' : '不公开'}
    </Button>
  );
  return (
    <Sheet open title={show ? '公开这条内容' : '不公开这条内容'} onClose={onClose} footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      <Quote words={text.words} />
      <WordsField
        label="理由"
        value={form.value.words}
        onChange={(next) => form.set({ words: next })}
        max={MAX_REASON}
        placeholder={show ? '例：没有不妥' : '例：这里不发广告'}
        hint={show ? '会记下来，备查。' : '写的人能看到，可以申诉一次。'}
        required
        tried={form.tried}
        missing="请写明理由"
      />
      {!show && (
        <Field label="这位居民以后" hint="只影响说事和评论，诉求和一键通照常。会记入办理记录。">
          <PickerRow
            options={DAYS}
            value={form.value.days}
            onChange={(days) => form.set({ days })}
            label="这位居民以后"
            placeholder="请选择"
          />
        </Field>
      )}
    </Sheet>
  );
}
