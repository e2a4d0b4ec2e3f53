import { FIELD_KEYS } from '#platform/environment';
import type { Slice } from '#platform/slice';
import { teams } from '#types/teams';
import { volunteers as registrations } from '#types/volunteers';
import { confirmGuardian } from './registration/confirm-guardian';
import { correctWishes } from './registration/correct-wishes';
import { dropHelper } from './registration/drop-helper';
import { getMyRegistration } from './registration/get-my-registration';
import { leave } from './registration/leave';
import { listVolunteers } from './registration/list-volunteers';
import { nameHelper } from './registration/name-helper';
import { openContact } from './registration/open-contact';
import { registerVolunteer } from './registration/register-volunteer';
import { createTeam } from './team/create-team';
import { getTeam } from './team/get-team';
import { joinTeam } from './team/join-team';
import { leaveTeam } from './team/leave-team';
import { listTeams } from './team/list-teams';
import { setSocialWorker } from './team/set-social-worker';
import { setTeamRole } from './team/set-team-role';
import { settleJoin } from './team/settle-join';
import { volunteersCollections } from './volunteers.public';

/** Who serves: registration and teams. */
export const volunteers: Slice<'volunteers'> = {
  name: 'volunteers',
  contract: { ...registrations, ...teams },
  operations: {
    register: registerVolunteer,
    getMine: getMyRegistration,
    correct: correctWishes,
    leave,
    confirmGuardian,
    nameHelper,
    dropHelper,
    list: listVolunteers,
    openContact,
    createTeam,
    listTeams,
    getTeam,
    joinTeam,
    settleJoin,
    leaveTeam,
    setTeamRole,
    setSocialWorker,
  },
  collections: volunteersCollections,
  env: FIELD_KEYS,
  openapi: [],
  timeoutSeconds: 10,
  memoryMb: 256,
};
