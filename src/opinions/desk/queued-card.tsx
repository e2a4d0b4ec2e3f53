import { View } from '@tarojs/components';
import type { OutputOf } from '#types/contract';
import { TEXT_STATE_LABELS } from '#types/moderation.labels';
import { whenText } from '../../shared/format/dates';
import { Quote } from '../../shared/moderation/quote';
import { WhyHere } from '../../shared/moderation/why-here';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Tag } from '../../shared/ui/show/tag';

export type Queued = OutputOf<'opinions.listToModerate'>['items'][number];

/** A statement, why it lies here, and the two ways out. */
export function QueuedCard({ said, onDecide }: { said: Queued; onDecide: (show: boolean) => void }) {
  const { words, under, author, at, state, heldFor, reports, appeal, appealHeldFor } = said;
  return (
    <Card>
      <View className="op-head">
        <View className="op-small">{`${author} · ${whenText(at, Date.now())}`}</View>
        <Tag tone={state === 'shown' ? 'info' : 'warn'} icon={state === 'shown' ? 'chat' : 'shield'}>
          {TEXT_STATE_LABELS[state]}
        </Tag>
      </View>
      <View className="op-question">{words}</View>
      <View className="op-small">{`说的是：${under}`}</View>
      <WhyHere heldFor={heldFor} reports={reports} appealHeldFor={appealHeldFor} />
      {appeal !== null && <Quote words={`申诉：${appeal}`} />}
      <View className="op-acts">
        <Button size="sm" kind="sec" icon="check" label={`公开：${words}`} onTap={() => onDecide(true)}>
          公开
        </Button>
        <Button size="sm" kind="bad" icon="close" label={`不公开：${words}`} onTap={() => onDecide(false)}>
          不公开
        </Button>
      </View>
    </Card>
  );
}
