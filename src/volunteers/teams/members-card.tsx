import { View } from '@tarojs/components';
import type { TeamDetail } from '#types/teams';
import { TEAM_ROLE_LABELS } from '#types/volunteers.labels';
import { stampText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';

/** Who is in a team, for those who are in it themselves. */
export function MembersCard({ members }: Pick<TeamDetail, 'members'>) {
  return (
    <Card title={`队员（${members.length} 人）`}>
      {members.map(({ personId, name, role, since, mine }) => (
        <View key={personId} className="vo-line vo-row__h">
          <View>{`${name}${mine ? '（我）' : ''} · ${TEAM_ROLE_LABELS[role]}`}</View>
          <View className="vo-row__s">{`${stampText(since).slice(0, 10)} 加入`}</View>
        </View>
      ))}
    </Card>
  );
}
