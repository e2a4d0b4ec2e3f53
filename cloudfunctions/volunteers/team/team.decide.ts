import { done, type Result, refuse } from '#kernel/result';
import { pathOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import { MAX_TEAM_MEMBERS, TEAM_ROLE_LABELS, type TeamRole } from '#types/volunteers.labels';
import { advance, type Moment } from './advance.state';
import { tellLeaders, tellPerson } from './team.messages';
import { leaderOf, type Member, memberOf, type Named, standingIn, type Team } from './team.state';

type Outcome<Code extends string = never> = Result<Team, Code | 'STATE_NOT_ALLOWED'>;

const notNow = (team: Team, about: PersonId) =>
  refuse('STATE_NOT_ALLOWED', { standing: standingIn(team, about) });

type Founding = Pick<Team, '_id' | 'name' | 'purpose' | 'kinds' | 'territory' | 'label' | 'socialWorker'> & {
  leader: Named;
};

export const createTeam = ({ leader, ...founding }: Founding, moment: Moment): Team => {
  const { now } = moment;
  const { personId, name } = leader;
  const team: Team = {
    ...founding,
    ...{ rev: 0, keys: [], within: pathOf(founding.territory), applicants: [], timeline: [], outbox: [] },
    ...{ people: [], wakeAt: null, createdAt: now },
    members: [{ personId, name, role: 'leader', since: now }],
  };
  const isOther = personId !== moment.by.personId;
  const messages = isOther ? [tellPerson(team, personId, '社区请您担任队长', now)] : [];
  return { ...advance(team, 'created', moment, { about: leader, messages }), rev: 1 };
};

const isFull = ({ members }: Team): boolean => members.length >= MAX_TEAM_MEMBERS;

export const join = (team: Team, { words, ...moment }: Moment & { words: string }): Outcome<'TEAM_FULL'> => {
  const { by, now } = moment;
  if (standingIn(team, by.personId) !== 'none') return notNow(team, by.personId);
  if (isFull(team) || team.applicants.length >= MAX_TEAM_MEMBERS) return refuse('TEAM_FULL');
  const applicant = { personId: by.personId, name: by.name, words, since: now };
  return done(
    advance(team, 'applied', moment, {
      set: { applicants: [...team.applicants, applicant] },
      messages: tellLeaders(team, '有志愿者申请加入，请答复', now),
    }),
  );
};

const ANSWERED = { joined: '申请已通过，欢迎加入', declined: '申请没有通过，点开看原因' };

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
  const kind = accepted ? 'joined' : 'declined';
  return done(
    advance(team, kind, moment, {
      set: {
        applicants: team.applicants.filter((each) => each !== applicant),
        members: accepted ? [...team.members, member] : team.members,
      },
      about: applicant,
      words,
      messages: [tellPerson(team, personId, ANSWERED[kind], moment.now)],
    }),
  );
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
  return done(advance(team, 'left', moment, { set: without(team, id), words }));
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
  const tell = (tip: string) => [tellPerson(team, about, tip, moment.now)];
  if (role !== null) {
    const label = TEAM_ROLE_LABELS[role];
    const messages = tell(`您现在是${label}`);
    const set = { members: withRole(team, member, role) };
    return done(advance(team, 'role_given', moment, { set, about: member, words: label, messages }));
  }
  if (words === '') return refuse('REASON_MISSING');
  const messages = tell('您已不在队伍里，点开看原因');
  return done(
    advance(team, 'removed', moment, { set: without(team, about), about: member, words, messages }),
  );
};

export const setSocialWorker = (
  team: Team,
  { socialWorker, ...moment }: Moment & { socialWorker: Named | null },
): Team =>
  advance(team, 'social_worker_set', moment, {
    set: { socialWorker },
    about: socialWorker,
    words: socialWorker ? '' : '不再指定',
    messages: socialWorker ? [tellPerson(team, socialWorker.personId, '社区请您做带队社工', moment.now)] : [],
  });
