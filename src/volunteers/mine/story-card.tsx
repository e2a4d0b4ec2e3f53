import { View } from '@tarojs/components';
import type { Registration } from '#types/volunteers';
import { VOLUNTEER_EVENT_LABELS } from '#types/volunteers.labels';
import { stampText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';

const SHOWN = 20;

const lineText = ({ kind, by, words }: Registration['timeline'][number]): string =>
  [`${by}${VOLUNTEER_EVENT_LABELS[kind]}`, words].filter(Boolean).join('：');

/** What happened to one's registration, the latest first: also who looked at one's name, and why. */
export function StoryCard({ registration }: { registration: Registration }) {
  const latest = registration.timeline.slice(-SHOWN).reverse();
  return (
    <Card title="登记和查看记录">
      {latest.map((line) => (
        <View key={`${line.at}${line.kind}`} className="vo-line">
          <View>{lineText(line)}</View>
          <View className="vo-row__s">{stampText(line.at)}</View>
        </View>
      ))}
    </Card>
  );
}
