import { MAX_RAISED_TITLE } from '#types/posts.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { useSendForm } from '../../shared/form/use-send-form';
import { Quote } from '../../shared/moderation/quote';
import { Field } from '../../shared/ui/input/field';
import { TextInput } from '../../shared/ui/input/text-input';
import { raise } from '../posts.changes';

type Props = { id: string; words: string; onClose: () => void; onSent: () => void };

/** The post goes on as a topic of its author, with its words and place, for the screening. */
export function RaiseSheet({ id, words, onClose, onSent }: Props) {
  const form = useSendForm(`post-raise:${id}`, { title: '' });
  const title = form.value.title.trim();
  const press = () =>
    void form.submit(raise(id, title), title === '', {
      done: () => '已转为议题，一分钟内就能打开',
      onSent: () => {
        onClose();
        onSent();
      },
    });
  return (
    <FormSheet
      title="转为协商议题"
      submit="转为议题"
      busy={form.busy}
      problem={form.problem}
      onClose={onClose}
      onSubmit={press}
    >
      <Quote words={words} />
      <Field
        label="商量什么"
        required
        hint="以这位居民的名义提出，内容和地点一起带过去，不用再征集附议，直接进入审议。"
        {...(form.tried && title === '' ? { error: '请用一句话说清楚商量什么' } : {})}
      >
        <TextInput
          value={form.value.title}
          onChange={(next) => form.set({ title: next })}
          max={MAX_RAISED_TITLE}
          label="商量什么"
          placeholder="例：活动室什么时候开门"
        />
      </Field>
    </FormSheet>
  );
}
