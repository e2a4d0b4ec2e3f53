import type { Actor } from '#kernel/actor';
import { maskName } from '#kernel/masks';
import type { TeamDetail, TeamSummary } from '#types/teams';
import { mayLead } from './team.policy';
import { leaderOf, standingIn, type Team } from './team.state';

/** Who leads a team is told to everybody; the others of it only to those in it (志愿服务条例 Art. 20). */
export const teamSummaryOf = (team: Team, personId: Actor['personId']): TeamSummary => ({
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
});

export const teamDetailOf = (team: Team, actor: Actor): TeamDetail => {
  const leads = mayLead(actor, team);
  const standing = standingIn(team, actor.personId);
  const isInside = leads || (standing !== 'none' && standing !== 'applied');
  return {
    ...teamSummaryOf(team, actor.personId),
    rev: team.rev,
    leads,
    members: isInside
      ? team.members.map(({ personId, name, role, since }) => ({
          ...{ personId, role, since },
          // one another by family name; those who lead must know whom they call
          name: leads || role !== 'member' ? name : maskName(name),
          mine: personId === actor.personId,
        }))
      : [],
    applicants: leads ? [...team.applicants] : [],
    timeline: leads ? team.timeline.map(({ at, kind, by, words }) => ({ at, kind, by: by.name, words })) : [],
  };
};

/** What every change of a team answers. */
export const teamChanged = (team: Team, { personId }: Pick<Actor, 'personId'>) => ({
  teamId: team._id,
  mine: standingIn(team, personId),
  rev: team.rev,
});
