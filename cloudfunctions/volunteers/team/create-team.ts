import { activeAt } from '#kernel/actor';
import { teamIdOf } from '#kernel/ids';
import type { Person } from '#kernel/person';
import { done, refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import { create } from '#platform/change';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { loadPeople, loadPlace } from '../../community/community.public';
import { createTeam as decide } from './team.decide';
import { mayGuide } from './team.policy';
import { teamChanged } from './team.view';
import { teamsOf } from './teams.store';

/** Somebody who holds an office in the community or in a grid of it today. */
export const worksIn = (person: Person, territory: TerritoryId, now: Instant): boolean =>
  activeAt(person.memberships, now).some(
    ({ role, territory: office }) => role !== 'resident' && isWithin(office, territory),
  );

export const createTeam = create('volunteers.createTeam', {
  store: teamsOf,
  load: async ({ ports, input }) => {
    const { leader, socialWorker, territory } = input;
    const wanted = socialWorker === null ? [leader] : [leader, socialWorker];
    const [place, people] = await Promise.all([loadPlace(ports, territory), loadPeople(ports, wanted)]);
    return place && { place, people };
  },
  policy: (actor, { place }) => mayGuide(actor, place.id),
  decide: ({ place, people }, { input, actor, requestKey, now }) => {
    const find = (id: string | null) => people.find(({ _id }) => _id === id) ?? null;
    const [leader, beside] = [find(input.leader), find(input.socialWorker)];
    if (!leader || leader.name === '') return refuse('LEADER_NOT_ALLOWED');
    if (input.socialWorker !== null && !(beside && worksIn(beside, place.id, now))) {
      return refuse('SOCIAL_WORKER_NOT_ALLOWED');
    }
    const { name, purpose, kinds, territory } = input;
    const socialWorker = beside && { personId: beside._id, name: beside.name };
    const _id = teamIdOf(actor.personId, requestKey);
    const founding = { _id, name, purpose, kinds, territory, label: place.label, socialWorker };
    const founder = { personId: leader._id, name: leader.name };
    return done(decide({ ...founding, leader: founder }, { by: actor, now }));
  },
  answer: (team, { actor }) => teamChanged(team, actor),
  missing: 'PLACE_UNKNOWN',
});
