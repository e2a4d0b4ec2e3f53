import { View } from '@tarojs/components';
import type { TeamDetail } from '#types/teams';
import { useAct } from '../../shared/offline/use-act';
import { Button } from '../../shared/ui/input/button';
import { confirm } from '../../shared/ui/over/toast';
import { leaveTeam } from '../volunteers.changes';

type Props = { team: TeamDetail; onDone: () => void };

function Leave({ team, onDone }: Props) {
  const { busy, act } = useAct(onDone);
  const applied = team.mine === 'applied';
  const question = {
    title: applied ? '撤回申请？' : `退出${team.name}？`,
    words: applied ? '以后可以再申请。' : '已经报名的活动不受影响；以后可以再申请加入。',
    yes: applied ? '撤回' : '退出',
  };
  const press = async () => {
    if (await confirm(question)) await act(leaveTeam(team, ''), applied ? '已撤回' : '已退出');
  };
  return (
    <Button kind="sec" block loading={busy} onTap={() => void press()}>
      {applied ? '撤回申请' : '退出队伍'}
    </Button>
  );
}

/** What somebody can do about their own place in a team; a leader hands it over before they leave. */
export function JoinOrLeave({ team, onJoin, onDone }: Props & { onJoin: () => void }) {
  if (team.mine === 'none')
    return (
      <Button key="join" kind="pri" block icon="plus" onTap={onJoin}>
        申请加入
      </Button>
    );
  if (team.mine === 'leader')
    return (
      <View className="vo-row__s">
        您是队长。想退出，请先在队员名单里点“安排职务”，把队长交给另一位队员。
      </View>
    );
  return <Leave key="leave" team={team} onDone={onDone} />;
}
