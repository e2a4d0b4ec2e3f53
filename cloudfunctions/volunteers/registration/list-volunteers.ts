import { holdsAbove } from '#kernel/actor';
import { query } from '#platform/operation';
import { findInArea } from '../volunteers.store';
import { NEIGHBOURS } from './volunteer.policy';
import { summaryOf } from './volunteer.view';

export const listVolunteers = query('volunteers.list', {
  load: ({ ports, input }) => findInArea(ports, input),
  policy: (actor, _page, { within }) => holdsAbove(actor, NEIGHBOURS, within),
  answer: ({ items, next }) => ({ items: items.map(summaryOf), next }),
});
