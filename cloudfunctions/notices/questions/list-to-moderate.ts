import { query } from '#platform/operation';
import { mayPublishFor } from '../notice/notice.policy';
import { queuedOf } from './question.view';
import { findWaiting } from './questions.store';

export const listToModerate = query('notices.listToModerate', {
  load: ({ ports, input }) => findWaiting(ports, input),
  policy: (actor, _page, { within }) => mayPublishFor(actor, within),
  answer: ({ items, next }) => ({ items: items.map(queuedOf), next }),
});
