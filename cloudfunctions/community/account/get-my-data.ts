import { told } from '#kernel/chain';
import type { Person } from '#kernel/person';
import type { CryptoProvider } from '#platform/crypto';
import { anyoneSignedIn, query } from '#platform/operation';
import type { MyData } from '#types/account';
import { TEMPLATES } from '#types/templates.labels';
import { loadPerson } from '../community.public';
import { creditOf } from '../credit/credit.decide';
import { newcomer } from '../person.state';

const myDataOf = (person: Person, crypto: () => CryptoProvider): MyData => ({
  personId: person._id,
  name: person.name,
  phone: person.sealedPhone === null ? null : crypto().open(person.sealedPhone),
  workPhone: person.workPhone,
  since: person.rev === 0 ? null : person.createdAt,
  memberships: [...person.memberships],
  // who did it is another person's data
  history: told(person.history).map(({ at, kind, role, territory, words }) => ({
    at,
    kind,
    role,
    territory,
    words,
  })),
  groups: [...person.groups],
  followed: person.followed ?? null,
  consents: [...person.consents],
  credits: TEMPLATES.filter((template) => person.credits.some((credit) => credit.template === template)).map(
    (template) => ({ ...creditOf(person, template), template }),
  ),
});

export const getMyData = query('community.getMyData', {
  load: async ({ ports, personId, openid, now }) =>
    (await loadPerson(ports, personId)) ?? newcomer(personId, openid, now),
  policy: anyoneSignedIn,
  answer: (person, { ports }) => myDataOf(person, ports.crypto),
});
