import { dayOf } from '#kernel/instant';
import type { Person } from '#kernel/person';
import { change } from '#platform/change';
import type { Call } from '#platform/operation';
import type { Day } from '#types/time';
import { loadPerson } from '../../community/community.public';
import { ADULT, ageOn, loadVolunteer, type Volunteer } from '../../volunteers/volunteers.public';
import { changedWish } from '../view/wish.view';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { type Candidate, claim } from './claim.decide';

const NAME = 'wishes.claim';
type Known = { volunteer: Volunteer | null; person: Person | null };

/** The birth date is opened for the age alone and goes nowhere from here. */
const candidateOf = ({ volunteer, person }: Known, call: Call<typeof NAME>): Candidate => {
  const sealed = volunteer?.sealedBirthDate ?? null;
  const isGone = !volunteer || sealed === null || volunteer.state === 'left';
  return {
    kind: 'volunteer',
    personId: call.personId,
    name: volunteer?.name ?? '',
    number: volunteer?.number ?? '',
    maskedPhone: person?.maskedPhone ?? null,
    sealedPhone: person?.sealedPhone ?? null,
    registration: isGone ? 'none' : volunteer.state === 'waiting' ? 'waiting' : 'active',
    minor: isGone || ageOn(call.ports.crypto().open(sealed) as Day, dayOf(call.now)) < ADULT,
  };
};

export const claimWish = change(NAME, {
  store: wishesOf,
  load: async (ask) => {
    const [loaded, volunteer, person] = await Promise.all([
      loadWish(ask),
      loadVolunteer(ask.ports, ask.personId),
      loadPerson(ask.ports, ask.personId),
    ]);
    return loaded && { ...loaded, volunteer, person };
  },
  policy: (actor, { document }) => WHO.claim(actor, document),
  decide: (loaded, call) => claim(loaded.document, candidateOf(loaded, call), call.now),
  answer: changedWish,
});
