import { teamsCollection } from './team/teams.store';
import { volunteersCollection } from './volunteers.store';

/** What other slices may use of volunteers. */
export { ADULT, ageOn } from './registration/age.policy';
export { countAttendance } from './registration/count-attendance';
export { forgetVolunteer } from './registration/forget-volunteer';
export { mayActFor } from './registration/volunteer.policy';
export type { Volunteer } from './registration/volunteer.state';
export { mayLead as mayLeadTeam } from './team/team.policy';
export { leaderOf, leadersOf, type Team } from './team/team.state';
export { loadTeam } from './team/teams.store';
export { loadVolunteer, numbersOf } from './volunteers.store';

export const volunteersCollections = [volunteersCollection, teamsCollection];
