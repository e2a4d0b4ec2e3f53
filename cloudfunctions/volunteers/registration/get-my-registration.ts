import { anyoneSignedIn, query } from '#platform/operation';
import { loadVolunteer } from '../volunteers.store';
import { registrationOf } from './volunteer.view';

export const getMyRegistration = query('volunteers.getMine', {
  load: async ({ ports, personId }) => ({ volunteer: await loadVolunteer(ports, personId) }),
  policy: anyoneSignedIn,
  answer: ({ volunteer }, { now, ports }) => ({
    registration: volunteer && registrationOf(volunteer, now, ports.crypto),
  }),
});
