import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson } from '../community.public';
import { people } from '../people.store';
import { correctName as decide } from './account.decide';

export const correctName = change('community.correctName', {
  store: people,
  load: async ({ ports, personId }) => {
    const document = await loadPerson(ports, personId);
    return document && { document };
  },
  // one's own document alone is ever loaded
  policy: anyoneSignedIn,
  decide: ({ document }, { input, now }) => decide(document, input.name, now),
  answer: ({ name }) => ({ name }),
});
