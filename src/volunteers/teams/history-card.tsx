import { View } from '@tarojs/components';
import type { TeamDetail } from '#types/teams';
import { TEAM_EVENT_LABELS } from '#types/volunteers.labels';
import { stampText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';

const SHOWN = 20;

const lineText = ({ kind, by, about, words }: TeamDetail['timeline'][number]): string =>
  [`${by} ${TEAM_EVENT_LABELS[kind]}`, about, words].filter(Boolean).join('：');

/** What happened in the team, the latest first; for those who lead it. */
export function HistoryCard({ timeline }: Pick<TeamDetail, 'timeline'>) {
  const latest = timeline.slice(-SHOWN).reverse();
  return (
    <Card title="队伍记录">
      {latest.map((line) => (
        <View key={`${line.at}${line.kind}${line.about}`} className="vo-line">
          <View>{lineText(line)}</View>
          <View className="vo-row__s">{stampText(line.at)}</View>
        </View>
      ))}
    </Card>
  );
}
