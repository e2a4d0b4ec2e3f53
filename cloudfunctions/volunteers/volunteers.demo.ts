import type { Result } from '#kernel/result';
import type { CryptoProvider } from '#platform/crypto';
import type { PersonId, TeamId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import { type Skill, VOLUNTEER_CONSENT_VERSION } from '#types/volunteers.labels';
import { register } from './registration/register.decide';
import { confirmGuardian } from './registration/volunteer.decide';
import type { Volunteer, Wishes } from './registration/volunteer.state';
import { createTeam, join, settleJoin } from './team/team.decide';
import type { Team } from './team/team.state';

export const VOLUNTEERS = 'volunteers';
export const TEAMS = 'volunteers_teams';

const made = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(`the story does not work: ${result.code} ${JSON.stringify(result.details)}`);
};

type Doer = { personId: PersonId; name: string };
type Invented = Doer &
  Partial<Pick<Wishes, 'kinds' | 'times' | 'areaLabel'>> & {
    area: TerritoryId;
    birthDate?: Day;
    skills?: readonly Skill[];
    /** For minors: whether somebody has seen the guardian's consent. */
    guardian?: 'confirmed' | 'waiting';
  };

const PARENT = { name: '某家长', relation: 'parent' } as const;

/** A registration as `volunteers.register` would have stored it at `now`. */
export const inventVolunteer = (
  { personId, name, area, birthDate = '1985-06-15', guardian, ...wishes }: Invented,
  crypto: CryptoProvider,
  now: Instant,
): Volunteer => {
  const application = {
    ...{ personId, name, area, birthDate, idNumber: null, idMark: null, leastAge: 10 },
    areaLabel: wishes.areaLabel ?? '某社区',
    skills: wishes.skills ?? [],
    kinds: wishes.kinds ?? [],
    times: wishes.times ?? [],
    consent: VOLUNTEER_CONSENT_VERSION,
    guardian: guardian ? { ...PARENT, sealedPhone: crypto.seal('13900000000') } : null,
    sealed: { sealedBirthDate: crypto.seal(birthDate), sealedSex: null, sealedIdNumber: null },
  };
  const volunteer = { ...made(register(null, application, { now, taken: false })), rev: 1 };
  if (guardian !== 'confirmed') return volunteer;
  const by = { personId: 'p_00000000000000000000' as PersonId, name: '' };
  return { ...made(confirmGuardian(volunteer, { by, now, words: '当面核实' })), rev: 2 };
};

type Founding = Pick<Team, 'name' | 'purpose' | 'kinds' | 'territory' | 'label'> & {
  _id: TeamId;
  leader: Doer;
  socialWorker?: Doer;
  members?: readonly Doer[];
  applicants?: readonly Doer[];
};

/** A team as the operations would have left it, everybody having joined at once. */
export const inventTeam = (
  { members = [], applicants = [], socialWorker, ...founding }: Founding,
  now: Instant,
): Team => {
  const by = socialWorker ?? founding.leader;
  let team = createTeam({ ...founding, socialWorker: socialWorker ?? null }, { by, now });
  for (const member of members) {
    const applied = made(join(team, { by: member, now, words: '' }));
    team = made(settleJoin(applied, { by, now, about: member.personId, accepted: true, words: '' }));
  }
  for (const each of applicants) team = made(join(team, { by: each, now, words: '想一起出力' }));
  // what happened before counts as told
  return { ...team, outbox: [], wakeAt: null };
};
