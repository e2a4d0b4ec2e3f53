import './volunteers.scss';
import { View } from '@tarojs/components';
import { useState } from 'react';
import type { TeamDetail } from '#types/teams';
import { goTo } from '../shared/api/navigate';
import { dayText } from '../shared/format/dates';
import { useLoad } from '../shared/load/use-load';
import { Card } from '../shared/ui/frame/card';
import { Cell, Cells } from '../shared/ui/frame/cell';
import { Faces } from '../shared/ui/frame/faces';
import { Screen } from '../shared/ui/frame/screen';
import { Notice } from '../shared/ui/show/notice';
import { Tag } from '../shared/ui/show/tag';
import { ApplicantCard } from './teams/applicant-card';
import { HistoryCard } from './teams/history-card';
import { JoinOrLeave } from './teams/join-or-leave';
import { JoinSheet } from './teams/join-sheet';
import { MembersCard } from './teams/members-card';
import { kindsText, ledText, standingMark } from './teams/team.view';
import { WorkerSheet } from './teams/worker-sheet';
import { getTeam } from './volunteers.client';
import { planUrl } from './volunteers.urls';

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

/** Who was not taken in, or is no part of it any more, reads why. */
function Answer({ answer }: Pick<TeamDetail, 'answer'>) {
  if (answer === null) return null;
  const said = answer.kind === 'declined' ? '上次的申请没有通过' : '您已不在队伍里';
  return (
    <Notice tone="info" icon="info">{`${said}：${answer.words}（${dayText(answer.at, Date.now())}）`}</Notice>
  );
}

function SocialWorker({ team, onDone }: { team: TeamDetail; onDone: () => void }) {
  const [open, setOpen] = useState(false);
  return (
    <Cells>
      <Cell
        icon="people"
        title={`带队社工：${team.socialWorker ?? '还没有指定'}`}
        words="社工和队伍一起策划、带队（以社工带义工）"
        onTap={() => setOpen(true)}
      />
      {open && <WorkerSheet team={team} onClose={() => setOpen(false)} onDone={onDone} />}
    </Cells>
  );
}

function PlanCell({ team }: { team: TeamDetail }) {
  return (
    <Cells>
      <Cell
        icon="plus"
        title="新建活动"
        words="由这支队伍组织，写好后再发布"
        onTap={() => goTo(planUrl(team))}
      />
    </Cells>
  );
}

/** One team: what it does, who leads it, joining and leaving; its applicants for those who lead it. */
export function TeamScreen({ id }: { id: string }) {
  const load = useLoad(`volunteers.team:${id}`, () => getTeam(id));
  const [joining, setJoining] = useState(false);
  const team = load.data;
  const reload = () => void load.reload();
  const footer = team && <JoinOrLeave team={team} onJoin={() => setJoining(true)} onDone={reload} />;
  return (
    <Screen footer={footer} marked={team?.leads === true}>
      <Faces load={load} skeleton="detail">
        {(shown) => (
          <>
            <Head team={shown} />
            <Answer answer={shown.answer} />
            {shown.applicants.map((applicant) => (
              <ApplicantCard key={applicant.personId} team={shown} applicant={applicant} onDone={reload} />
            ))}
            {shown.leads && <PlanCell team={shown} />}
            {shown.guides && <SocialWorker team={shown} onDone={reload} />}
            {shown.members.length > 0 && <MembersCard team={shown} onDone={reload} />}
            {shown.timeline.length > 0 && <HistoryCard timeline={shown.timeline} />}
            {joining && <JoinSheet team={shown} onClose={() => setJoining(false)} onSent={reload} />}
          </>
        )}
      </Faces>
    </Screen>
  );
}
