import type { Person } from '#kernel/person';
import { type Ask, anyoneSignedIn, query } from '#platform/operation';
import { loadPerson, loadPlace } from './community.public';
import { meOf } from './me.view';
import { people } from './people.store';
import { newcomer, residenceOf } from './person.state';

/** The id is made from the openid, so that first calls at the same moment make one person: the later ones find it. */
const findOrMake = async ({
  ports,
  personId,
  openid,
  now,
}: Ask<'community.signIn'>): Promise<Person | null> => {
  const known = await loadPerson(ports, personId);
  if (known) return known;
  const person = { ...newcomer(personId, openid, now), rev: 1 };
  return (await people(ports).add(person)).added ? person : loadPerson(ports, personId);
};

/** Two trips: the person (with the actor) and the path of the residence, whose grid carries its own board. */
export const signIn = query('community.signIn', {
  load: findOrMake,
  policy: anyoneSignedIn,
  answer: async (person, { ports, now }) => {
    const residence = residenceOf(person, now);
    return meOf(person, residence && (await loadPlace(ports, residence.territory)), now);
  },
});
