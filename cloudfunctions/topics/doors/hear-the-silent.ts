import { change } from '#platform/change';
import { query } from '#platform/operation';
import { mayVisit } from '../topics.policy';
import { doorsIdOf } from './door.state';
import { doorsOf, findDoors } from './doors.store';
import { interview } from './interview.decide';

export const listSilent = query('topics.listSilent', {
  load: ({ ports, input }) => findDoors(ports, input.topicId, input.within, input),
  policy: (actor, _page, { within }) => mayVisit(actor, within),
  answer: ({ items, next }) => ({
    items: items.map(({ topic, title, building, label, households, doors }) => ({
      topicId: topic,
      title,
      building,
      label,
      households,
      doors: doors.map((door) => ({ ...door })),
    })),
    next,
  }),
});

export const interviewDoor = change('topics.interview', {
  store: doorsOf,
  load: async ({ ports, input }) => {
    const document = await doorsOf(ports).load(doorsIdOf(input.topicId, input.building));
    return document && { document };
  },
  policy: (actor, { document }) => mayVisit(actor, document.building),
  decide: ({ document }, { personId, input, now }) => {
    const { room, outcome, words, consent } = input;
    return interview(document, { by: personId, room, outcome, words, consent, now });
  },
  answer: ({ topic, doors }, { input }) => ({
    topicId: topic,
    heard: doors.find(({ room }) => room === input.room)?.heard ?? null,
  }),
});
