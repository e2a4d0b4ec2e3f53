import { useState } from 'react';
import { MAX_WISH_TITLE, MAX_WISH_WORDS, WISH_KIND_LABELS, WISH_KINDS } from '#types/wishes.labels';
import { dayText, whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { OptionGrid } from '../../shared/ui/input/option-grid';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { TextArea } from '../../shared/ui/input/text-area';
import { TextInput } from '../../shared/ui/input/text-input';
import { Notice } from '../../shared/ui/show/notice';
import { KIND_ICONS } from '../wish.view';
import { DAYS } from './ask.rules';
import { AskDone } from './ask-done';
import { useAsk } from './use-ask';
import { WhomField } from './whom-field';

const KINDS = WISH_KINDS.map((value) => ({ value, title: WISH_KIND_LABELS[value], icon: KIND_ICONS[value] }));
const DAY_MS = 86_400_000;
const daysFrom = (now: number) =>
  DAYS.map((value) => ({ value, title: `${value} 天内（${dayText(now + Number(value) * DAY_MS, now)}前）` }));

const wrong = (error: string | undefined) => (error ? { error } : {});

type Asking = ReturnType<typeof useAsk>;

function Offer({ draft }: Pick<Asking, 'draft'>) {
  const older = draft.others[0];
  if (!older) return null;
  return (
    <Card tone="info">
      <Notice tone="info" icon="edit" action="接着写" onAction={() => draft.restore(older.id)}>
        {`上次没写完：${older.value.title || '还没写标题'}，${whenText(older.savedAt, Date.now())}保存`}
      </Notice>
    </Card>
  );
}

function About({ draft, problems }: Pick<Asking, 'draft' | 'problems'>) {
  const { value, set } = draft;
  const [days] = useState(() => daysFrom(Date.now()));
  return (
    <>
      <Field label="想请人帮什么" required {...wrong(problems.kind)}>
        <OptionGrid
          options={KINDS}
          value={value.kind}
          onChange={(kind) => set({ kind })}
          label="想请人帮什么"
        />
      </Field>
      <Field label="标题" required {...wrong(problems.title)}>
        <TextInput
          value={value.title}
          onChange={(title) => set({ title })}
          max={MAX_WISH_TITLE}
          placeholder="例：帮忙买米"
          label="标题"
        />
      </Field>
      <Field
        label="说说具体情况"
        hint="核实后社区里的人都能看到，请不要写姓名、电话和门牌。"
        required
        {...wrong(problems.words)}
      >
        <TextArea
          value={value.words}
          onChange={(words) => set({ words })}
          max={MAX_WISH_WORDS}
          placeholder="例：腿脚不便，想请人帮忙把米买上楼"
          label="说说具体情况"
        />
      </Field>
      <Field label="什么时候以前需要">
        <PickerRow
          options={days}
          value={value.days}
          onChange={(days) => set({ days })}
          label="什么时候以前需要"
          placeholder="请选择"
        />
      </Field>
    </>
  );
}

export function AskForm() {
  const { draft, home, problems, refusal, busy, sent, press } = useAsk();
  if (sent) return <AskDone sent={sent} />;
  const footer = (
    <Button kind="pri" block icon="send" loading={busy} onTap={() => void press()}>
      提交给社区核实
    </Button>
  );
  return (
    <Screen footer={footer}>
      <Offer draft={draft} />
      <About draft={draft} problems={problems} />
      <WhomField value={draft.value} problems={problems} home={home?.label ?? null} set={draft.set} />
      <Notice tone="info" icon="shield">
        志愿服务不收钱。有人要钱要物，请马上告诉社区。
      </Notice>
      {refusal && (
        <Notice tone="bad" icon="warn">
          {refusal}
        </Notice>
      )}
    </Screen>
  );
}
