import { MAX_WORDS } from '#types/requests.labels';
import { FormSheet } from '../../shared/form/form-sheet';
import { Field } from '../../shared/ui/input/field';
import { TextArea } from '../../shared/ui/input/text-area';
import { ChoiceList } from '../components/choice-list';
import { PhotoField } from '../components/photo-field';
import { type Report, verify } from '../requests.changes';
import type { ActionFormProps } from './action.types';
import { useActionForm } from './use-action-form';
import { type Verdict, verifyProblems } from './verify.rules';

type Draft = Report & { verdict: Verdict | null };
const EMPTY: Draft = { verdict: null, words: '', photos: [] };

const VERDICTS: { value: Verdict; title: string; words: string }[] = [
  { value: 'pass', title: '通过', words: '确实解决了，请居民评价' },
  { value: 'return', title: '退回重办', words: '没有解决，退给办理人接着办' },
];

export function VerifyForm(props: ActionFormProps) {
  const form = useActionForm('verify', props, EMPTY);
  const { verdict, words } = form.value;
  const problems = verifyProblems(form.value);
  const shown = form.tried ? problems : {};
  const passed = verdict === 'pass';
  const send = () =>
    void form.submit(
      verify(props.request, passed, { ...form.value, words: words.trim() }),
      Object.keys(problems).length > 0,
      passed ? '核查通过，已请居民评价' : '已退回重办',
    );
  return (
    <FormSheet
      title="核查结果"
      submit="提交核查"
      busy={form.busy}
      problem={form.problem}
      onClose={props.onClose}
      onSubmit={send}
    >
      <Field label="事情真的解决了吗" required {...(shown.verdict ? { error: shown.verdict } : {})}>
        <ChoiceList
          options={VERDICTS}
          value={verdict}
          onChange={(next) => form.set({ verdict: next })}
          label="核查结果"
        />
      </Field>
      <Field
        label={verdict === 'return' ? '哪里没有办好' : '说明（可不填）'}
        required={verdict === 'return'}
        {...(shown.words ? { error: shown.words } : {})}
      >
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={MAX_WORDS}
          placeholder="例：现场看过，灯亮了。"
          label="核查说明"
        />
      </Field>
      <Field label="现场照片（可不加）">
        <PhotoField paths={form.value.photos} onChange={(photos) => form.set({ photos })} label="现场照片" />
      </Field>
    </FormSheet>
  );
}
