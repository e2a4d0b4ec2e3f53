import { query } from '#platform/operation';
import { mayReadDesk } from '../request/request.policy';
import { findAtDesk } from '../requests.store';
import { summaryOf } from '../view/request.view';

export const listDesk = query('requests.listDesk', {
  load: ({ ports, input }) => findAtDesk(ports, input),
  policy: (actor, _page, input) => mayReadDesk(actor, input.within),
  answer: ({ items, next }, { now }) => ({ items: items.map((item) => summaryOf(item, now)), next }),
});
