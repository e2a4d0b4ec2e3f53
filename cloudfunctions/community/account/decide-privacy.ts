import { hasAccepted, type Person } from '#kernel/person';
import { change } from '#platform/change';
import { anyoneSignedIn } from '#platform/operation';
import { loadPerson } from '../community.public';
import { peopleAndNewcomers } from '../people.store';
import { present } from '../person.state';
import { decidePrivacy as decide } from './privacy.decide';

const NAME = 'community.decidePrivacy';

export const decidePrivacy = change<typeof NAME, Person, { document: Person }>(NAME, {
  store: peopleAndNewcomers,
  load: async (ask) => ({ document: present(await loadPerson(ask.ports, ask.personId), ask) }),
  policy: anyoneSignedIn,
  decide: ({ document }, { input, now }) => decide(document, input, now),
  answer: (next) => ({ privacyAccepted: hasAccepted(next) }),
});
