import { View } from '@tarojs/components';
import type { ActivityDetail } from '#types/activity-shapes';
import { goTo } from '../../shared/api/navigate';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { Tag } from '../../shared/ui/show/tag';
import { GATE_URL } from '../activities.urls';
import { standingMark } from '../activity.view';
import { isGateOpen, placeLines } from './my-place.view';

/** How the reader stands to it; once the gate is open, the way through it. */
export function MyPlaceCard({ activity, now }: { activity: ActivityDetail; now: number }) {
  const { mine } = activity;
  if (mine === null) return null;
  const mark = standingMark(mine.standing);
  const atGate = mine.standing === 'in' && isGateOpen(activity, now);
  return (
    <Card
      title="我的报名"
      extra={
        <Tag tone={mark.tone} icon={mark.icon}>
          {mark.words}
        </Tag>
      }
    >
      {placeLines(activity, mine, now).map((line) => (
        <View key={line} className="ac-line">
          {line}
        </View>
      ))}
      {atGate && (
        <Button kind="sec" block icon="check" onTap={() => goTo(GATE_URL)}>
          签到、签退
        </Button>
      )}
    </Card>
  );
}
