import { done } from '#kernel/result';
import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson } from '../community.public';
import { people } from '../people.store';

export const declareGroups = change('community.declareGroups', {
  store: people,
  load: async ({ ports, personId }) => {
    const document = await loadPerson(ports, personId);
    return document && { document };
  },
  // one's own document alone is ever loaded
  policy: anyoneSignedIn,
  decide: ({ document }, { input }) => done({ ...document, groups: [...new Set(input.groups)] }),
  answer: ({ groups }) => ({ groups: [...groups] }),
});
