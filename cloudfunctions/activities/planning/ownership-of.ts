import { leaderOf, leadersOf, type Team } from '../../volunteers/volunteers.public';
import type { Ownership } from './plan.decide';

/** Who leads the team leads what it plans; a leader who comes later leads what is planned later. */
export const ownershipOf = (team: Team): Ownership => ({
  team: { teamId: team._id, name: team.name },
  leaders: leadersOf(team),
  leader: leaderOf(team).name,
  socialWorker: team.socialWorker?.name ?? null,
});
