import type { Aggregate } from '#kernel/aggregate';
import { type Erased, told } from '#kernel/chain';
import type { OutboxEntry } from '#kernel/outbox';
import type { PersonId, TeamId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { ServiceKind, TeamEvent, TeamRole, TeamStanding } from '#types/volunteers.labels';

export type Named = { personId: PersonId; name: string };
export type Member = Named & { role: TeamRole; since: Instant };
export type Applicant = Named & { words: string; since: Instant };
/** `about`: whom it concerns, where that is somebody else than who did it. */
export type TeamEntry = { at: Instant; kind: TeamEvent; by: Named; about: Named | null; words: string };

/** A team in a community, with its people; a social worker stands beside it (以社工带义工). */
export type Team = Aggregate & {
  _id: TeamId;
  name: string;
  purpose: string;
  kinds: readonly ServiceKind[];
  /** The community that guides it. */
  territory: TerritoryId;
  label: string;
  within: readonly TerritoryId[];
  socialWorker: Named | null;
  members: readonly Member[];
  applicants: readonly Applicant[];
  timeline: readonly (TeamEntry | Erased)[];
  outbox: readonly OutboxEntry[];
  createdAt: Instant;
  /** For the indexes: whoever is named anywhere in it, and when a message has to be sent. */
  people: readonly PersonId[];
  wakeAt: Instant | null;
};

export const memberOf = (team: Pick<Team, 'members'>, id: PersonId): Member | null =>
  team.members.find(({ personId }) => personId === id) ?? null;

export const leaderOf = (team: Pick<Team, 'members'>): Member => {
  const leader = team.members.find(({ role }) => role === 'leader');
  // made with one, and nobody leaves it without another
  if (!leader) throw new Error('a team without a leader');
  return leader;
};

/** Leader, deputies and the social worker: they plan activities and stand at the gate. */
export const leadersOf = ({ members, socialWorker }: Pick<Team, 'members' | 'socialWorker'>): PersonId[] => [
  ...members.filter(({ role }) => role !== 'member').map(({ personId }) => personId),
  ...(socialWorker ? [socialWorker.personId] : []),
];

export const standingIn = (team: Pick<Team, 'members' | 'applicants'>, id: PersonId): TeamStanding => {
  const member = memberOf(team, id);
  if (member) return member.role;
  return team.applicants.some(({ personId }) => personId === id) ? 'applied' : 'none';
};

const namedIn = ({ by, about }: TeamEntry): PersonId[] =>
  about ? [by.personId, about.personId] : [by.personId];

export const peopleIn = (
  team: Pick<Team, 'members' | 'applicants' | 'socialWorker' | 'timeline'>,
): PersonId[] => [
  ...new Set([
    ...[...team.members, ...team.applicants].map(({ personId }) => personId),
    ...(team.socialWorker ? [team.socialWorker.personId] : []),
    ...told(team.timeline).flatMap(namedIn),
  ]),
];
