import type { Person } from '#kernel/person';
import { done } from '#kernel/result';
import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson } from '../community.public';
import { peopleAndNewcomers } from '../people.store';
import { present } from '../person.state';
import { creditOf, recordAnswers } from './credit.decide';

const NAME = 'community.recordSubscriptions';

export const recordSubscriptions = change<typeof NAME, Person, { document: Person }>(NAME, {
  store: peopleAndNewcomers,
  load: async (ask) => ({ document: present(await loadPerson(ask.ports, ask.personId), ask) }),
  policy: anyoneSignedIn,
  decide: ({ document }, { input }) => done(recordAnswers(document, input.answers)),
  answer: (next, { input }) => ({
    credits: [...new Set(input.answers.map(({ template }) => template))].map((template) => ({
      ...creditOf(next, template),
      template,
    })),
  }),
});
