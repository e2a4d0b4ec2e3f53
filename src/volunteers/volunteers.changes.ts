import type { InputOf } from '#types/contract';
import type { TeamDetail } from '#types/teams';
import type { Registration, VolunteerSummary } from '#types/volunteers';
import { type Relation, TEAM_ROLE_LABELS, type TeamRole } from '#types/volunteers.labels';
import type { Change } from '../shared/offline/queue.types';
import { person } from './volunteers.client';

type Team = Pick<TeamDetail, 'id' | 'name'>;
type Person = TeamDetail['applicants'][number];

export const correct = (wishes: InputOf<'volunteers.correct'>): Change<'volunteers.correct'> => ({
  name: 'volunteers.correct',
  input: wishes,
  label: '更正志愿者信息',
});
export const leave = (words: string): Change<'volunteers.leave'> => ({
  name: 'volunteers.leave',
  input: { words },
  label: '退出志愿者登记',
});

export const confirmGuardian = (
  { personId, name }: Pick<VolunteerSummary, 'personId' | 'name'>,
  words: string,
): Change<'volunteers.confirmGuardian'> => ({
  name: 'volunteers.confirmGuardian',
  input: { personId, words },
  label: `${name}的监护人已当面同意`,
});

export const nameHelper = (helper: string, relation: Relation): Change<'volunteers.nameHelper'> => ({
  name: 'volunteers.nameHelper',
  input: { helper: person(helper), relation },
  label: '添加可以帮我报名的人',
});
export const dropHelper = ({
  personId,
  name,
}: Registration['helpers'][number]): Change<'volunteers.dropHelper'> => ({
  name: 'volunteers.dropHelper',
  input: { helper: personId },
  label: `不再请${name}帮我报名`,
});

export const joinTeam = ({ id, name }: Team, words: string): Change<'volunteers.joinTeam'> => ({
  name: 'volunteers.joinTeam',
  input: { teamId: id, words },
  label: `申请加入${name}`,
});
export const leaveTeam = ({ id, name }: Team, words: string): Change<'volunteers.leaveTeam'> => ({
  name: 'volunteers.leaveTeam',
  input: { teamId: id, words },
  label: `退出${name}`,
});
export const settleJoin = (
  team: Team,
  { personId, name }: Person,
  accepted: boolean,
  words: string,
): Change<'volunteers.settleJoin'> => ({
  name: 'volunteers.settleJoin',
  input: { teamId: team.id, personId, accepted, words },
  label: `${accepted ? '同意' : '没有同意'}${name}加入${team.name}`,
});

export const createTeam = (team: InputOf<'volunteers.createTeam'>): Change<'volunteers.createTeam'> => ({
  name: 'volunteers.createTeam',
  input: team,
  label: `建队：${team.name}`,
});
export const setTeamRole = (
  team: Team,
  { personId, name }: Pick<Person, 'personId' | 'name'>,
  role: TeamRole | null,
  words: string,
): Change<'volunteers.setTeamRole'> => ({
  name: 'volunteers.setTeamRole',
  input: { teamId: team.id, personId, role, words },
  label: role === null ? `请${name}离队` : `${name}：${TEAM_ROLE_LABELS[role]}`,
});
export const setSocialWorker = (
  team: Team,
  socialWorker: InputOf<'volunteers.setSocialWorker'>['socialWorker'],
): Change<'volunteers.setSocialWorker'> => ({
  name: 'volunteers.setSocialWorker',
  input: { teamId: team.id, socialWorker },
  label: `${team.name}的带队社工`,
});
