import type { Actor } from '#kernel/actor';
import { told } from '#kernel/chain';
import { maskName } from '#kernel/masks';
import type { PersonId } from '#types/ids';
import type { TeamDetail, TeamSummary } from '#types/teams';
import { mayDecideAbout, mayGuide, mayLead } from './team.policy';
import { leaderOf, leadersOf, standingIn, type Team } from './team.state';

/** Who leads a team is told to everybody; the others of it only to those in it (志愿服务条例 Art. 20). */
export const teamSummaryOf = (team: Team, personId: PersonId): TeamSummary => ({
  id: team._id,
  name: team.name,
  purpose: team.purpose,
  kinds: [...team.kinds],
  territory: team.territory,
  label: team.label,
  leader: leaderOf(team).name,
  socialWorker: team.socialWorker?.name ?? null,
  memberCount: team.members.length,
  mine: standingIn(team, personId),
  leads: leadersOf(team).includes(personId),
});

/** Who is no part of it any more reads why. */
const answerFor = (team: Team, personId: PersonId): TeamDetail['answer'] => {
  if (standingIn(team, personId) !== 'none') return null;
  const last = told(team.timeline)
    .filter(({ by, about }) => (about ?? by).personId === personId)
    .at(-1);
  if (last?.kind !== 'declined' && last?.kind !== 'removed') return null;
  return { kind: last.kind, at: last.at, words: last.words };
};

const membersFor = (team: Team, actor: Actor, leads: boolean): TeamDetail['members'] =>
  team.members.map(({ personId, name, role, since }) => ({
    ...{ personId, role, since },
    // one another by family name; those who lead must know whom they call
    name: leads || role !== 'member' ? name : maskName(name),
    mine: personId === actor.personId,
    // the leader's place is given to another, never taken away
    mayChange: role !== 'leader' && mayDecideAbout(actor, team, personId),
  }));

const timelineOf = (team: Team): TeamDetail['timeline'] =>
  told(team.timeline).map(({ at, kind, by, about, words }) => ({
    ...{ at, kind, words },
    by: by.name,
    about: about?.name ?? null,
  }));

export const teamDetailOf = (team: Team, actor: Actor): TeamDetail => {
  const leads = mayLead(actor, team);
  const standing = standingIn(team, actor.personId);
  const isInside = leads || (standing !== 'none' && standing !== 'applied');
  return {
    ...teamSummaryOf(team, actor.personId),
    rev: team.rev,
    leads,
    guides: mayGuide(actor, team.territory),
    answer: answerFor(team, actor.personId),
    members: isInside ? membersFor(team, actor, leads) : [],
    applicants: leads
      ? team.applicants.map((each) => ({
          ...each,
          maySettle: mayDecideAbout(actor, team, each.personId),
        }))
      : [],
    timeline: leads ? timelineOf(team) : [],
  };
};

/** What every change of a team answers. */
export const teamChanged = (team: Team, { personId }: Pick<Actor, 'personId'>) => ({
  teamId: team._id,
  mine: standingIn(team, personId),
  rev: team.rev,
});
