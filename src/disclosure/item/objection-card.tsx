import { View } from '@tarojs/components';
import type { ReactNode } from 'react';
import { FINDING_LABELS } from '#types/disclosure.labels';
import type { Objection } from '#types/objection';
import { whenText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Tag } from '../../shared/ui/show/tag';
import { askedText, dueText, objectionMark } from './item.view';

type SaidProps = { title: string; words: string; by: string; at: string; now: number };

function Said({ title, words, by, at, now }: SaidProps) {
  return (
    <View className="dc-said">
      <View className="dc-said__t">{title}</View>
      <View>{words}</View>
      <View className="dc-said__s">{`${by} · ${whenText(at, now)}`}</View>
    </View>
  );
}

/** What somebody asked, what was answered, and what the committee found; actions below. */
export function ObjectionCard({ objection, children }: { objection: Objection; children?: ReactNode }) {
  const now = Date.now();
  const mark = objectionMark(objection);
  const { answer, appeal, conclusion } = objection;
  return (
    <Card>
      <View className="dc-ask__h">
        <View className="dc-ask__s">{askedText(objection, now)}</View>
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      </View>
      <View className="dc-ask__w">{objection.words}</View>
      {dueText(objection, now) !== '' && <View className="dc-ask__s">{dueText(objection, now)}</View>}
      {answer && <Said title="社区答复" {...answer} now={now} />}
      {appeal && (
        <View className="dc-said">
          <View className="dc-said__t">申请核查</View>
          <View>{appeal}</View>
        </View>
      )}
      {conclusion && (
        <Said title={`居务监督委员会：${FINDING_LABELS[conclusion.finding]}`} {...conclusion} now={now} />
      )}
      {children}
    </Card>
  );
}
