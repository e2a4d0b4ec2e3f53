import { View } from '@tarojs/components';
import { TEXT_STATE_LABELS } from '#types/moderation.labels';
import type { QueuedQuestion } from '#types/notice-questions';
import { whenText } from '../../shared/format/dates';
import { WhyHere } from '../../shared/moderation/why-here';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Tag } from '../../shared/ui/show/tag';

type Props = { text: QueuedQuestion; onAnswer: () => void; onDecide: (show: boolean) => void };

/** What a resident wrote, why it lies here, and what can be done about it. */
export function TextCard({ text, onAnswer, onDecide }: Props) {
  const { words, state, heldFor, reports, appeal, appealHeldFor, answer } = text;
  const disputed = reports.length > 0 || appeal !== null || state !== 'shown';
  return (
    <Card>
      <View className="nt-q__h">
        <View className="nt-q__s">
          {text.author} · {whenText(text.at, Date.now())}
        </View>
        <Tag tone={state === 'shown' ? 'info' : 'warn'} icon={state === 'shown' ? 'chat' : 'shield'}>
          {TEXT_STATE_LABELS[state]}
        </Tag>
      </View>
      <View className="nt-q__w">{words}</View>
      <View className="nt-q__s">问的是：{text.noticeTitle}</View>
      <WhyHere heldFor={heldFor} reports={reports} appealHeldFor={appealHeldFor} />
      {appeal !== null && <View className="nt-q__a">申诉：{appeal}</View>}
      {answer && (
        <View className="nt-q__a">
          {answer.by} 答：{answer.words}
        </View>
      )}
      <View className="nt-q__f">
        {disputed && (
          <>
            <Button size="sm" kind="sec" icon="check" label={`公开：${words}`} onTap={() => onDecide(true)}>
              公开
            </Button>
            <Button
              size="sm"
              kind="bad"
              icon="close"
              label={`不公开：${words}`}
              onTap={() => onDecide(false)}
            >
              不公开
            </Button>
          </>
        )}
        {!answer && (
          <Button size="sm" kind="sec" icon="edit" label={`回答：${words}`} onTap={onAnswer}>
            回答
          </Button>
        )}
      </View>
    </Card>
  );
}
