import { done, type Result, refuse } from '#kernel/result';
import { pathOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { MAX_TEAM_MEMBERS, TEAM_ROLE_LABELS, type TeamEvent, type TeamRole } from '#types/volunteers.labels';
import { leaderOf, type Member, memberOf, standingIn, type Team } from './team.state';

type Doer = { personId: PersonId; name: string };
type Moment = { by: Doer; now: Instant };
type Outcome<Code extends string = never> = Result<Team, Code | 'STATE_NOT_ALLOWED'>;

const told = (team: Team, kind: TeamEvent, { by, now }: Moment, words: string): Pick<Team, 'timeline'> => ({
  timeline: [...team.timeline, { at: now, kind, by: { personId: by.personId, name: by.name }, words }],
});

const notNow = (team: Team, about: PersonId) =>
  refuse('STATE_NOT_ALLOWED', { standing: standingIn(team, about) });

type Founding = Pick<Team, '_id' | 'name' | 'purpose' | 'kinds' | 'territory' | 'label' | 'socialWorker'> & {
  leader: Doer;
};

export const createTeam = ({ leader, ...founding }: Founding, moment: Moment): Team => {
  const { now } = moment;
  const team: Team = {
    ...founding,
    rev: 1,
    keys: [],
    within: pathOf(founding.territory),
    members: [{ personId: leader.personId, name: leader.name, role: 'leader', since: now }],
    applicants: [],
    timeline: [],
    createdAt: now,
  };
  return { ...team, ...told(team, 'created', moment, leader.name) };
};

const isFull = ({ members }: Team): boolean => members.length >= MAX_TEAM_MEMBERS;

export const join = (team: Team, { words, ...moment }: Moment & { words: string }): Outcome<'TEAM_FULL'> => {
  const { by, now } = moment;
  if (standingIn(team, by.personId) !== 'none') return notNow(team, by.personId);
  if (isFull(team) || team.applicants.length >= MAX_TEAM_MEMBERS) return refuse('TEAM_FULL');
  return done({
    ...team,
    applicants: [...team.applicants, { personId: by.personId, name: by.name, words, since: now }],
    ...told(team, 'applied', moment, by.name),
  });
};

export const settleJoin = (
  team: Team,
  { about, accepted, words, ...moment }: Moment & { about: PersonId; accepted: boolean; words: string },
): Outcome<'TEAM_FULL' | 'REASON_MISSING'> => {
  const applicant = team.applicants.find(({ personId }) => personId === about);
  if (!applicant) return notNow(team, about);
  if (!accepted && words === '') return refuse('REASON_MISSING');
  if (accepted && isFull(team)) return refuse('TEAM_FULL');
  const { personId, name } = applicant;
  const member: Member = { personId, name, role: 'member', since: moment.now };
  return done({
    ...team,
    applicants: team.applicants.filter((each) => each !== applicant),
    members: accepted ? [...team.members, member] : team.members,
    ...told(team, accepted ? 'joined' : 'declined', moment, words || name),
  });
};

const without = (team: Team, about: PersonId): Pick<Team, 'members' | 'applicants'> => ({
  members: team.members.filter(({ personId }) => personId !== about),
  applicants: team.applicants.filter(({ personId }) => personId !== about),
});

export const leaveTeam = (
  team: Team,
  { words, ...moment }: Moment & { words: string },
): Outcome<'LEADER_MUST_HAND_OVER'> => {
  const id = moment.by.personId;
  const standing = standingIn(team, id);
  if (standing === 'none') return notNow(team, id);
  if (standing === 'leader') return refuse('LEADER_MUST_HAND_OVER');
  return done({ ...team, ...without(team, id), ...told(team, 'left', moment, words || moment.by.name) });
};

/** A team has one leader: who was it becomes a member when another is. */
const withRole = (team: Team, member: Member, role: TeamRole): readonly Member[] =>
  team.members.map((each) => {
    if (each.personId === member.personId) return { ...each, role };
    return role === 'leader' && each.role === 'leader' ? { ...each, role: 'member' } : each;
  });

type RoleAsk = Moment & { about: PersonId; role: TeamRole | null; words: string };

export const setTeamRole = (
  team: Team,
  { about, role, words, ...moment }: RoleAsk,
): Outcome<'REASON_MISSING' | 'LEADER_MUST_HAND_OVER'> => {
  const member = memberOf(team, about);
  if (!member || member.role === role) return notNow(team, about);
  if (leaderOf(team).personId === about) return refuse('LEADER_MUST_HAND_OVER');
  if (role !== null) {
    const label = `${member.name} · ${TEAM_ROLE_LABELS[role]}`;
    return done({
      ...team,
      members: withRole(team, member, role),
      ...told(team, 'role_given', moment, label),
    });
  }
  if (words === '') return refuse('REASON_MISSING');
  return done({
    ...team,
    ...without(team, about),
    ...told(team, 'removed', moment, `${member.name}：${words}`),
  });
};

export const setSocialWorker = (
  team: Team,
  { socialWorker, ...moment }: Moment & { socialWorker: Team['socialWorker'] },
): Team => ({
  ...team,
  socialWorker,
  ...told(team, 'social_worker_set', moment, socialWorker?.name ?? '不再指定'),
});
