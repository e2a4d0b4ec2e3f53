import { query } from '#platform/operation';
import { findPage } from '#platform/paging';
import { deskKey } from '../notice/index-fields.state';
import { mayReadDesk } from '../notice/notice.policy';
import { DESK_FIELDS, deskRowOf } from '../notice/notice.view';
import { noticesOf } from '../notices.store';

export const listDesk = query('notices.listDesk', {
  load: ({ ports, input }) =>
    findPage(
      noticesOf(ports).only(DESK_FIELDS),
      {
        where: { deskKeys: deskKey(input.queue, input.within) },
        orderBy: [
          ['changedAt', 'desc'],
          ['_id', 'desc'],
        ],
        limit: input.limit,
      },
      input.cursor,
    ),
  policy: (actor, _page, input) => mayReadDesk(actor, input.within),
  answer: ({ items, next }) => ({ items: items.map(deskRowOf), next }),
});
