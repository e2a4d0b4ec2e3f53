import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson } from '../community.public';
import { people } from '../people.store';
import { closeAccount as decide } from './account.decide';

export const closeAccount = change('community.closeAccount', {
  store: people,
  load: async ({ ports, personId }) => {
    const document = await loadPerson(ports, personId);
    return document && { document };
  },
  // one's own document alone is ever loaded
  policy: anyoneSignedIn,
  decide: ({ document }, { now }) => decide(document, now),
  // earlier answers hold the name and the address
  remember: 'alone',
  answer: ({ closedAt }, { now }) => ({ closedAt: closedAt ?? now }),
});
