import { territoriesOf } from '#kernel/actor';
import { anyoneSignedIn, query } from '#platform/operation';
import { findByKeys } from '../feed/feed.store';
import { knocksOf } from '../notice/audience.state';
import { coverFile, summaryOf } from '../notice/notice.view';

export const listKnocks = query('notices.listKnocks', {
  // the grids are the actor's, so this one reads after the actor: two trips
  load: async ({ ports, actor, input }) => {
    const grids = territoriesOf(await actor, ['grid_worker']);
    return grids.length === 0 ? null : findByKeys(ports, knocksOf(grids), input);
  },
  policy: anyoneSignedIn,
  answer: async ({ items, next }, { ports }) => {
    const links = await ports.files.links(items.flatMap(coverFile));
    return { items: items.map((notice) => summaryOf(notice, links)), next };
  },
});
