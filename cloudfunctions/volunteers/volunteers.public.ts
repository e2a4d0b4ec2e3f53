import { teamsCollection } from './team/teams.store';
import { volunteersCollection } from './volunteers.store';

/** What other slices may use of volunteers. */
export { ADULT, ageOn } from './registration/age.policy';
export { correctAttendance, countAttendance } from './registration/count-attendance';
export { forgetVolunteer } from './registration/forget-volunteer';
export { mayActFor } from './registration/volunteer.policy';
export type { Volunteer } from './registration/volunteer.state';
export { forgetMember } from './team/forget-member';
export { mayLead as mayLeadTeam } from './team/team.policy';
export { leaderOf, leadersOf, type Team } from './team/team.state';
export { leadsTeam, loadTeam } from './team/teams.store';
export { wakeTeams } from './team/wake-teams';
export { loadVolunteer } from './volunteers.store';

export const volunteersCollections = [volunteersCollection, teamsCollection];
