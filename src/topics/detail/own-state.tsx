import { View } from '@tarojs/components';
import type { TopicDetail } from '#types/topic-shapes';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';

type Props = { own: NonNullable<TopicDetail['own']>; onAppeal: () => void };

/** To its proposer alone: why it is not shown, and a way to disagree. */
export function OwnState({ own, onAppeal }: Props) {
  if (own.decision?.state !== 'hidden' && !own.appeal) return null;
  return (
    <Card title="审核情况">
      {own.decision?.state === 'hidden' && <View>{`没有公开的原因：${own.decision.words}`}</View>}
      {own.appeal && (
        <View>{`您的申诉：${own.appeal.words}${own.appeal.settled ? '（已由另一位同事看过）' : '（等另一位同事来看）'}`}</View>
      )}
      {own.mayAppeal && (
        <Button size="sm" kind="sec" onTap={onAppeal}>
          申诉
        </Button>
      )}
    </Card>
  );
}
