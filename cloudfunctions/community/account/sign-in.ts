import type { Person } from '#kernel/person';
import { type Ask, anyoneSignedIn, query } from '#platform/operation';
import { loadPerson, loadPlace } from '../community.public';
import { newcomer, residenceOf } from '../person.state';
import { meOf } from './me.view';

/** Nothing is stored of somebody who only looks: the first thing they decide makes them a person. */
const findOrGreet = async ({ ports, personId, openid, now }: Ask<'community.signIn'>): Promise<Person> =>
  (await loadPerson(ports, personId)) ?? newcomer(personId, openid, now);

/** Two trips: the person (with the actor) and the path of the residence, whose grid carries its own board. */
export const signIn = query('community.signIn', {
  load: findOrGreet,
  policy: anyoneSignedIn,
  answer: async (person, { ports, now }) => {
    const residence = residenceOf(person, now);
    return meOf(person, residence && (await loadPlace(ports, residence.territory)), now);
  },
});
