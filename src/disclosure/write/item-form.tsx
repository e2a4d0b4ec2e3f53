import { useEffect, useState } from 'react';
import { MAX_ITEM_PHOTOS, MAX_ITEM_TITLE, MAX_ITEM_WORDS } from '#types/disclosure.labels';
import type { CalendarSlot, DisclosureRules } from '#types/disclosure-rights';
import { useDraft } from '../../shared/offline/use-draft';
import { Card } from '../../shared/ui/frame/card';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PhotoPicker } from '../../shared/ui/input/photo-picker';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextArea } from '../../shared/ui/input/text-area';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import { AmountLines } from './amount-lines';
import { CLASS_OPTIONS, needsPeriod, periodOptions, problemsOf } from './form.rules';
import type { Form } from './form.types';
import { KeptPhotos } from './kept-photos';
import { type Target, useWrite } from './use-write';

type Props = {
  target: Target;
  start: Form;
  rules: DisclosureRules | null;
  slots: readonly CalendarSlot[];
  onSaved: (id: string) => void;
};

const keyOf = (target: Target) =>
  target.kind === 'new' ? `new:${target.community}` : `${target.kind}:${target.id}`;

/** What is typed stays on the device until it was saved. */
export function ItemForm({ target, start, rules, slots, onSaved }: Props) {
  const draft = useDraft<Form>(`disclosure:${keyOf(target)}`, start);
  const { busy, problem, write } = useWrite(target);
  const [tried, setTried] = useState(false);
  const form = draft.value;
  const isNew = target.kind === 'new';
  const asksPeriod = isNew && needsPeriod(form.class, rules);
  const problems = problemsOf(form, { period: asksPeriod, note: target.kind === 'correction' });
  const errorAt = (field: keyof typeof problems) =>
    tried && problems[field] ? { error: problems[field] } : {};

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the form opens
  useEffect(() => {
    const last = draft.others[0];
    if (last) draft.restore(last.id);
  }, []);

  async function save() {
    setTried(true);
    if (Object.keys(problems).length > 0) return;
    const id = await write(asksPeriod || !isNew ? form : { ...form, period: null });
    if (id === null) return;
    draft.discard();
    onSaved(id);
  }

  const footer = (
    <Button kind="pri" block loading={busy} onTap={() => void save()}>
      {target.kind === 'correction' ? '提交更正，等待复核' : '保存草稿'}
    </Button>
  );
  return (
    <Screen footer={footer}>
      {problem && (
        <Notice tone="bad" icon="warn">
          {problem}
        </Notice>
      )}
      <Card>
        {isNew && (
          <Field label="类别" required {...errorAt('class')}>
            <PickerRow
              options={CLASS_OPTIONS}
              value={form.class}
              onChange={(one) => draft.set({ class: one, period: null })}
              label="类别"
              placeholder="请选择"
            />
          </Field>
        )}
        {asksPeriod && (
          <Field label="所属时段" required {...errorAt('period')}>
            <PickerRow
              options={periodOptions(form.class, slots)}
              value={form.period}
              onChange={(period) => draft.set({ period })}
              label="所属时段"
              placeholder="请选择还没有公开的时段"
            />
          </Field>
        )}
        <Field label="标题" required {...errorAt('title')}>
          <TextInput
            value={form.title}
            onChange={(title) => draft.set({ title })}
            label="标题"
            max={MAX_ITEM_TITLE}
          />
        </Field>
        <Field label="内容" required {...errorAt('words')}>
          <TextArea
            value={form.words}
            onChange={(words) => draft.set({ words })}
            label="内容"
            max={MAX_ITEM_WORDS}
            placeholder="写清楚做了什么、依据是什么、怎么查"
          />
        </Field>
      </Card>
      <Card title="收支明细">
        {tried && problems.amounts && (
          <Notice tone="bad" icon="warn">
            {problems.amounts}
          </Notice>
        )}
        <AmountLines lines={form.amounts} onChange={(amounts) => draft.set({ amounts })} tried={tried} />
      </Card>
      <Card title="票据或现场照片">
        <KeptPhotos kept={form.kept} onChange={(kept) => draft.set({ kept })} />
        <PhotoPicker
          paths={form.photos}
          onChange={(photos) => draft.set({ photos })}
          max={MAX_ITEM_PHOTOS - form.kept.length}
        />
      </Card>
      {target.kind === 'correction' && (
        <Card>
          <Field label="更正说明" hint="居民能看到改了什么、为什么改。" required {...errorAt('note')}>
            <TextArea value={form.note} onChange={(note) => draft.set({ note })} label="更正说明" max={200} />
          </Field>
        </Card>
      )}
    </Screen>
  );
}
