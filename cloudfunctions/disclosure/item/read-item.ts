import { publicQuery, query } from '#platform/operation';
import { mayReadDesk } from '../disclosure.policy';
import { findAtDesk, findListed, findUnder, loadItem } from '../disclosure.store';
import { deskOf, versionsOf } from './item.state';
import {
  deskRowOf,
  detailOf,
  photosOf,
  publicPhotosOf,
  shownContent,
  summaryOf,
  versionOf,
  workOf,
} from './item.view';

/** More than this under one item is a matter for a meeting; the older ones are still in their own list. */
const MOST_OBJECTIONS = 200;

export const getItem = publicQuery('disclosure.get', {
  load: async ({ ports, input }) => {
    const [loaded, objections] = await Promise.all([
      loadItem({ ports, input }),
      findUnder(ports, input.itemId, { cursor: null, limit: MOST_OBJECTIONS }),
    ]);
    return loaded && loaded.document.publishedAt !== null
      ? { item: loaded.document, objections: objections.items }
      : null;
  },
  answer: async ({ item, objections }, { personId, now, ports }) =>
    detailOf(item, objections, await ports.files.links(publicPhotosOf(item)), { personId, now }),
});

export const getWork = query('disclosure.getWork', {
  load: async ({ ports, input }) => (await loadItem({ ports, input }))?.document ?? null,
  policy: mayReadDesk,
  answer: async (item, { actor, ports }) => workOf(item, actor, await ports.files.links(photosOf(item))),
});

/** A version that was replaced is read as it was. */
export const getVersion = publicQuery('disclosure.getVersion', {
  load: async ({ ports, input }) => {
    const item = (await loadItem({ ports, input }))?.document;
    return item?.status === 'published' ? (versionsOf(item).find(({ n }) => n === input.n) ?? null) : null;
  },
  answer: async (version, { ports }) => ({
    ...versionOf(version),
    ...shownContent(version.content, await ports.files.links(version.content.photos)),
  }),
});

export const listItems = publicQuery('disclosure.list', {
  load: ({ ports, input }) => findListed(ports, input.community, input.class, input),
  answer: ({ items, next }) => ({ items: items.map(summaryOf), next }),
});

export const listDesk = query('disclosure.listDesk', {
  load: ({ ports, input }) => findAtDesk(ports, deskOf(input.community, input.queue), input),
  policy: (actor, _page, input) => mayReadDesk(actor, input),
  answer: ({ items, next }) => ({ items: items.map(deskRowOf), next }),
});
