import type { Person } from '#kernel/person';
import { done, refuse } from '#kernel/result';
import { change } from '#platform/change';
import { type Ask, anyoneSignedIn, type Operation } from '#platform/operation';
import { loadPerson } from '../community.public';
import { people } from '../people.store';
import { exchangePhone } from './phone';

const NAME = 'community.correctPhone';
type Phone = Awaited<ReturnType<typeof exchangePhone>>;
type Loaded = { document: Person; phone: Phone };

// A second round of the same call goes on with the first answer: WeChat accepts a code once.
const loadOnce = () => {
  let exchange: Promise<Phone> | null = null;
  return async (ask: Ask<typeof NAME>): Promise<Loaded | null> => {
    const document = await loadPerson(ask.ports, ask.personId);
    if (!document) return null;
    // a number that must not be kept is not asked for
    if (await ask.mayStore()) exchange ??= exchangePhone(ask.ports, ask.input.phoneCode);
    return { document, phone: (await exchange) ?? 'PHONE_CODE_INVALID' };
  };
};

const correction = () =>
  change<typeof NAME, Person, Loaded>(NAME, {
    store: people,
    load: loadOnce(),
    policy: anyoneSignedIn,
    decide: ({ document, phone }) =>
      typeof phone === 'string'
        ? refuse(phone)
        : done({ ...document, sealedPhone: phone.sealed, maskedPhone: phone.masked }),
    answer: ({ maskedPhone }) => ({ phone: maskedPhone ?? '' }),
  });

export const correctPhone: Operation<typeof NAME> = { name: NAME, run: (ask) => correction().run(ask) };
