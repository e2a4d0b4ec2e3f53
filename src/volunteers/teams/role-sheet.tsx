import { useState } from 'react';
import type { TeamDetail } from '#types/teams';
import { TEAM_ROLE_LABELS, type TeamRole } from '#types/volunteers.labels';
import { WordsSheet } from '../../shared/form/words-sheet';
import { useAct } from '../../shared/offline/use-act';
import { Cell, Cells } from '../../shared/ui/frame/cell';
import { Sheet } from '../../shared/ui/over/sheet';
import { confirm } from '../../shared/ui/over/toast';
import { setTeamRole } from '../volunteers.changes';

const MAX_WORDS = 100;
const TOLD: Record<TeamRole, string> = {
  leader: '原来的队长改为队员',
  deputy: '和队长一起策划活动、核对到场',
  member: '不再负责带队',
};
const ROLES: readonly TeamRole[] = ['leader', 'deputy', 'member'];

type Member = TeamDetail['members'][number];
type Props = { team: TeamDetail; member: Member; onClose: () => void; onDone: () => void };

function Removing({ team, member, onClose, onDone }: Props) {
  return (
    <WordsSheet<'volunteers.setTeamRole'>
      draftKey={`volunteers-remove:${team.id}:${member.personId}`}
      title={`请${member.name}离队`}
      label="原因"
      submit="离队"
      kind="bad"
      max={MAX_WORDS}
      missing="请写明原因，本人能看到"
      hint="原因会告诉本人，也留在队伍记录里"
      change={(reason) => setTeamRole(team, member, null, reason)}
      done={() => '已办理，本人会收到通知'}
      onClose={onClose}
      onSent={onDone}
    />
  );
}

/** What somebody is in the team, for those who lead it. */
export function RoleSheet({ team, member, onClose, onDone }: Props) {
  const [removing, setRemoving] = useState(false);
  const { act } = useAct(() => {
    onClose();
    onDone();
  });
  async function give(role: TeamRole) {
    const question = {
      title: `把队长交给${member.name}？`,
      words: '一支队伍只有一位队长，原来的队长改为队员。',
      yes: '交给TA',
    };
    if (role !== 'leader' || (await confirm(question)))
      await act(setTeamRole(team, member, role, ''), `${member.name}现在是${TEAM_ROLE_LABELS[role]}`);
  }
  if (removing) return <Removing team={team} member={member} onClose={onClose} onDone={onDone} />;
  return (
    <Sheet open title={member.name} onClose={onClose}>
      <Cells>
        {ROLES.filter((role) => role !== member.role).map((role) => (
          <Cell
            key={role}
            icon={role === 'member' ? 'me' : 'people'}
            title={`设为${TEAM_ROLE_LABELS[role]}`}
            words={TOLD[role]}
            onTap={() => void give(role)}
          />
        ))}
        <Cell icon="close" title="请TA离队" words="要写明原因" onTap={() => setRemoving(true)} />
      </Cells>
    </Sheet>
  );
}
