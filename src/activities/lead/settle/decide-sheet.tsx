import { View } from '@tarojs/components';
import { useState } from 'react';
import { MAX_SPANS } from '#types/activities.labels';
import type { ActivityDetail, RollRow } from '#types/activity-shapes';
import { useSendForm } from '../../../shared/form/use-send-form';
import { clockText } from '../../../shared/format/dates';
import { Button } from '../../../shared/ui/input/button';
import { Field } from '../../../shared/ui/input/field';
import { TextArea } from '../../../shared/ui/input/text-area';
import { Sheet } from '../../../shared/ui/over/sheet';
import { Notice } from '../../../shared/ui/show/notice';
import { spanText } from '../../when.view';
import { settlePresence } from '../lead.changes';
import { TimePick } from '../time-pick';
import { problemOf, type Stretch, spansOf, stretchesOf } from './stretch.rules';

type Post = ActivityDetail['posts'][number];
type Form = { stretches: Stretch[]; words: string };

function Stretches({ list, onChange }: { list: Stretch[]; onChange: (list: Stretch[]) => void }) {
  const set = (place: number, part: Partial<Stretch>) =>
    onChange(list.map((each, at) => (at === place ? { ...each, ...part } : each)));
  return (
    <>
      {list.map((each, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: stretches are known by their place only
        <View key={place} className="al-span">
          <TimePick
            value={each.from}
            label={`第 ${place + 1} 段到场`}
            onChange={(from) => set(place, { from })}
          />
          <TimePick
            value={each.until}
            label={`第 ${place + 1} 段离场`}
            onChange={(until) => set(place, { until })}
          />
          <Button
            size="sm"
            kind="plain"
            icon="trash"
            label={`删除第 ${place + 1} 段`}
            onTap={() => onChange(list.filter((_, at) => at !== place))}
          >
            删除
          </Button>
        </View>
      ))}
    </>
  );
}

type Props = { activity: ActivityDetail; row: RollRow; post: Post; onClose: () => void; onDone: () => void };

/** A person decides what the gate left open: the time really given, and on what ground. */
export function DecideSheet({ activity, row, post, onClose, onDone }: Props) {
  const [start] = useState<Form>(() => ({ stretches: stretchesOf(row, post), words: '' }));
  const form = useSendForm<Form>(`presence:${activity.id}:${row.personId}`, start);
  const { stretches, words } = form.value;
  const wrong = problemOf(stretches, post);
  const press = () =>
    void form.submit(
      settlePresence(activity, row, spansOf(stretches, post), words.trim()),
      words.trim() === '' || wrong !== null,
      {
        done: () => '已核对',
        onSent() {
          onClose();
          onDone();
        },
      },
    );
  const footer = (
    <Button kind="pri" block loading={form.busy} onTap={press}>
      {stretches.length === 0 ? '确定没有到场' : '确定时间'}
    </Button>
  );
  const whole = { from: clockText(post.from), until: clockText(post.until) };
  return (
    <Sheet open title={`核对${row.name}的时间`} onClose={onClose} footer={footer}>
      {form.problem && (
        <Notice tone="bad" icon="warn">
          {form.problem}
        </Notice>
      )}
      <Field
        label="实际服务时间"
        hint={`${post.name}，${spanText(post.from, post.until, Date.now())}`}
        {...(form.tried && wrong ? { error: wrong } : {})}
      >
        <Stretches list={stretches} onChange={(next) => form.set({ stretches: next })} />
        {stretches.length === 0 && <View className="al-none">没有到场</View>}
        {stretches.length < MAX_SPANS && (
          <Button kind="sec" icon="plus" onTap={() => form.set({ stretches: [...stretches, whole] })}>
            添加一段时间
          </Button>
        )}
      </Field>
      <Field label="依据" required {...(form.tried && words.trim() === '' ? { error: '请写明依据' } : {})}>
        <TextArea
          value={words}
          onChange={(next) => form.set({ words: next })}
          max={200}
          label="依据"
          placeholder="例如：同组队员证明，11 点一起离开"
        />
      </Field>
    </Sheet>
  );
}
