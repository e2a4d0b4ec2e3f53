import { publicQuery, query } from '#platform/operation';
import { mayReadDesk, mayWrite } from '../disclosure.policy';
import { findMine, findQueued, findUnder } from '../disclosure.store';
import { queueOf } from './objection.state';
import { isVisible, objectionOf, screenedOf } from './objection.view';

/** A page may hold fewer rows than asked for: what waits for a moderator is left out. */
export const listObjections = publicQuery('disclosure.listObjections', {
  load: ({ ports, input }) => findUnder(ports, input.itemId, input),
  answer: ({ items, next }, { personId, now }) => ({
    items: items.filter((each) => isVisible(each, personId)).map((each) => objectionOf(each, personId, now)),
    next,
  }),
});

export const listMyObjections = publicQuery('disclosure.listMyObjections', {
  load: ({ ports, input, personId }) => findMine(ports, personId, input),
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((each) => objectionOf(each, personId, now)),
    next,
  }),
});

export const listToAnswer = query('disclosure.listToAnswer', {
  load: ({ ports, input }) =>
    findQueued(ports, queueOf(input.community, input.committee ? 'committee' : 'desk'), input),
  policy: (actor, _page, input) => mayReadDesk(actor, input),
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((each) => objectionOf(each, personId, now)),
    next,
  }),
});

export const listToScreen = query('disclosure.listToScreen', {
  load: ({ ports, input }) => findQueued(ports, queueOf(input.community, 'screen'), input),
  policy: (actor, _page, input) => mayWrite(actor, input),
  answer: ({ items, next }, { personId, now }) => ({
    items: items.map((each) => screenedOf(each, personId, now)),
    next,
  }),
});
