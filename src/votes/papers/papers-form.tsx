import { View } from '@tarojs/components';
import Taro from '@tarojs/taro';
import { useState } from 'react';
import type { InputOf, OutputOf } from '#types/contract';
import type { Ballot } from '#types/vote-shapes';
import { useSendForm } from '../../shared/form/use-send-form';
import { Screen } from '../../shared/ui/frame/screen';
import { Button } from '../../shared/ui/input/button';
import { Field } from '../../shared/ui/input/field';
import { PickerRow } from '../../shared/ui/input/picker-row';
import { Notice } from '../../shared/ui/show/notice';
import { enter } from '../votes.changes';
import type { Work } from '../work/work-cards';
import { BallotsForm } from './ballots-form';
import { FiguresForm } from './figures-form';
import {
  EMPTY_FIGURES,
  type FigureForm,
  figuresOf,
  nextBatch,
  roomIn,
  sizeOf,
  waitingFor,
} from './papers.rules';

const DONE: Record<OutputOf<'votes.enter'>['entry'], string> = {
  first: '已保存，请另一位同事再录一遍',
  same: '两次录入一致',
  different: '两次录入不一致，已作废，请两人都重新录入',
};

/** Which batch: one that waits for a second person, or a new one. */
function BatchField({
  work,
  batch,
  onChange,
}: {
  work: Work;
  batch: number;
  onChange: (no: number) => void;
}) {
  const open = waitingFor(work.batches);
  const next = nextBatch(work.batches);
  const options = [
    ...open.map((no) => ({
      value: String(no),
      title: `第 ${no} 批，${sizeOf(work.batches, no)} 张（等您录第二遍）`,
    })),
    ...(roomIn(work, next) > 0 ? [{ value: String(next), title: `第 ${next} 批（新的）` }] : []),
  ];
  return (
    <Field label="哪一批" hint="把纸质票分成小批，在每一批上写好批号，两个人分别录入。">
      <PickerRow
        options={options}
        value={String(batch)}
        onChange={(no) => onChange(Number(no))}
        label="哪一批"
        placeholder="请选择"
      />
    </Field>
  );
}

type Form = { ballots: Ballot[]; figures: FigureForm };

export function PapersForm({ work }: { work: Work }) {
  const isRecord = work.kind === 'owners';
  const [batch, setBatch] = useState(isRecord ? 1 : (waitingFor(work.batches)[0] ?? nextBatch(work.batches)));
  const form = useSendForm<Form>(`vote-papers:${work.id}`, { ballots: [], figures: EMPTY_FIGURES });
  const { ballots, figures } = form.value;
  const numbers = figuresOf(figures);
  const isMissing = isRecord ? numbers === null : ballots.length === 0;
  const press = () => {
    const entry: InputOf<'votes.enter'>['entry'] =
      isRecord && numbers ? { what: 'figures', figures: numbers } : { what: 'ballots', ballots };
    void form.submit(enter(work.id, batch, entry), isMissing, {
      done: ({ entry: outcome }) => DONE[outcome],
      onSent: () => void Taro.navigateBack(),
    });
  };
  const footer = (
    <Button kind="pri" block icon="check" loading={form.busy} onTap={press}>
      {isRecord ? '提交登记' : `提交这一批（${ballots.length} 张）`}
    </Button>
  );
  return (
    <Screen marked footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      <Notice tone="info">
        {isRecord
          ? '按线下表决的正式记录填写。两个人分别填写，完全一致才公布；这里只是登记，不代替法定程序。'
          : '两个人分别录入同一批，顺序不用一样，内容一致才计入结果。请不要互相看。'}
      </Notice>
      {isRecord ? (
        <FiguresForm form={figures} tried={form.tried} onChange={(next) => form.set({ figures: next })} />
      ) : (
        <>
          <View className="vo-row__k">{`登记收到纸质票 ${work.turnout.paper} 张`}</View>
          <BatchField work={work} batch={batch} onChange={setBatch} />
          <BallotsForm
            work={work}
            room={roomIn(work, batch)}
            ballots={ballots}
            onChange={(next) => form.set({ ballots: next })}
          />
        </>
      )}
    </Screen>
  );
}
