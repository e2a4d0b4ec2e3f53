import { territoriesOf } from '#kernel/actor';
import { done } from '#kernel/result';
import { change } from '#platform/change';
import { anyoneSignedIn, query } from '#platform/operation';
import { loadPerson } from '../community.public';
import { people } from '../people.store';
import { drawDigits, isLive, withIdCode } from './id-code.decide';
import { APPOINTERS } from './membership.policy';

/** A newcomer shows who they are without an id that nobody can read out. */
export const showCode = change('community.showCode', {
  store: people,
  load: async ({ ports, personId }) => {
    const document = await loadPerson(ports, personId);
    return document && { document };
  },
  // one's own document alone is ever loaded
  policy: anyoneSignedIn,
  decide: ({ document }, { personId, requestKey, now }) =>
    done(withIdCode(document, drawDigits(personId, requestKey), now)),
  answer: ({ idCode, name }) => ({ code: idCode?.digits ?? '', until: idCode?.until ?? '', name }),
});

export const findByCode = query('community.findByCode', {
  load: async ({ ports, input, now }) => {
    const found = await people(ports).find({ where: { 'idCode.digits': input.code }, limit: 10 });
    const [person, ...others] = found.filter((one) => isLive(one, now));
    return person && others.length === 0 ? person : null;
  },
  policy: (actor, person) => territoriesOf(actor, APPOINTERS).length > 0 && actor.personId !== person._id,
  answer: ({ _id, name, maskedPhone }) => ({ personId: _id, name, phone: maskedPhone }),
});
