import './volunteers.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { TeamDetail } from '#types/teams';
import { useLoad } from '../shared/load/use-load';
import { useAct } from '../shared/offline/use-act';
import { Card } from '../shared/ui/frame/card';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Button } from '../shared/ui/input/button';
import { confirm } from '../shared/ui/over/toast';
import { Tag } from '../shared/ui/show/tag';
import { ApplicantCard } from './teams/applicant-card';
import { JoinSheet } from './teams/join-sheet';
import { MembersCard } from './teams/members-card';
import { kindsText, ledText, standingMark } from './teams/team.view';
import { leaveTeam } from './volunteers.changes';
import { getTeam } from './volunteers.client';

function Head({ team }: { team: TeamDetail }) {
  const mark = standingMark(team.mine);
  return (
    <Card>
      <View className="vo-number" aria-role="heading">
        {team.name}
      </View>
      <View className="vo-row__w">{team.purpose}</View>
      <View className="vo-row__s">{kindsText(team)}</View>
      <View className="vo-row__s">{`${team.label} · ${ledText(team)}`}</View>
      {mark && (
        <View className="vo-row__w">
          <Tag tone={mark.tone} icon={mark.icon}>
            {mark.words}
          </Tag>
        </View>
      )}
    </Card>
  );
}

function LeaveButton({ team, onDone }: { team: TeamDetail; onDone: () => void }) {
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

/** One team: what it does, who leads it, joining and leaving; its applicants for those who lead it. */
export function TeamScreen({ id }: { id: string }) {
  const load = useLoad(`volunteers.team:${id}`, () => getTeam(id));
  const [joining, setJoining] = useState(false);
  const team = load.data;
  const reload = () => void load.reload();
  const footer =
    team &&
    (team.mine === 'none' ? (
      <Button key="join" kind="pri" block icon="plus" onTap={() => setJoining(true)}>
        申请加入
      </Button>
    ) : (
      <LeaveButton key="leave" team={team} onDone={reload} />
    ));
  return (
    <Screen footer={footer} marked={team?.leads === true}>
      <Faces load={load} skeleton="detail">
        {(shown) => (
          <>
            <Head team={shown} />
            {shown.applicants.map((applicant) => (
              <ApplicantCard key={applicant.personId} team={shown} applicant={applicant} onDone={reload} />
            ))}
            {shown.members.length > 0 && <MembersCard members={shown.members} />}
            {joining && <JoinSheet team={shown} onClose={() => setJoining(false)} onSent={reload} />}
          </>
        )}
      </Faces>
    </Screen>
  );
}
