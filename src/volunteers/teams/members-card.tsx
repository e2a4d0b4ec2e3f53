import { View } from '@tarojs/components';
import { useState } from 'react';
import type { TeamDetail } from '#types/teams';
import { TEAM_ROLE_LABELS } from '#types/volunteers.labels';
import { stampText } from '../../shared/format/dates';
import { Card } from '../../shared/ui/frame/card';
import { Button } from '../../shared/ui/input/button';
import { RoleSheet } from './role-sheet';

type Member = TeamDetail['members'][number];

function MemberLine({ member, onChange }: { member: Member; onChange: () => void }) {
  const { name, role, since, mine, mayChange } = member;
  return (
    <View className="vo-line vo-row__h">
      <View>
        <View>{`${name || '已注销'}${mine ? '（我）' : ''} · ${TEAM_ROLE_LABELS[role]}`}</View>
        <View className="vo-row__s">{`${stampText(since).slice(0, 10)} 加入`}</View>
      </View>
      {mayChange && (
        <Button size="sm" kind="plain" label={`安排职务，${name}`} onTap={onChange}>
          安排职务
        </Button>
      )}
    </View>
  );
}

/** Who is in a team, for those who are in it themselves; those who lead it give roles here. */
export function MembersCard({ team, onDone }: { team: TeamDetail; onDone: () => void }) {
  const [changing, setChanging] = useState<Member | null>(null);
  return (
    <Card title={`队员（${team.members.length} 人）`}>
      {team.members.map((member) => (
        <MemberLine key={member.personId} member={member} onChange={() => setChanging(member)} />
      ))}
      {changing && (
        <RoleSheet team={team} member={changing} onClose={() => setChanging(null)} onDone={onDone} />
      )}
    </Card>
  );
}
