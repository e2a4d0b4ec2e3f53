import { View } from '@tarojs/components';
import type { TopicWork } from '#types/topic-shapes';
import { Card } from '../../shared/ui/frame/card';
import { attendeeText } from './attendance.view';

/** The minutes that wait for a second person. */
export function DraftCard({ topic }: { topic: TopicWork }) {
  const { draft, parties } = topic;
  if (draft === null) return null;
  const there = draft.attendance.map((each) => attendeeText(each, parties));
  return (
    <Card title={`第 ${draft.number} 次会的纪要，待审定`} tone="warn">
      <View className="tp-k">{`${draft.by}登记`}</View>
      <View className="tp-k">{`到会：${there.join('、')}`}</View>
      <View className="tp-words">{draft.minutes}</View>
    </Card>
  );
}
