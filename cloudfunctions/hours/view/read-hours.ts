import { holdsAbove } from '#kernel/actor';
import { publicQuery, query } from '#platform/operation';
import { accountsOf } from '../account/accounts.store';
import { findMine, findOfActivity, findOpen, loadRecord } from '../hours.store';
import { GUIDES, mayRead, mayTend } from '../record/hours.policy';
import { detailOf, rowOf, summaryOf } from './record.view';
import { totalsOf } from './totals.view';

/** One's own hours are one's own whatever office one holds, so none is looked up. */
export const readMine = publicQuery('hours.mine', {
  load: async ({ ports, personId, input }) => {
    const [page, account] = await Promise.all([
      findMine(ports, personId, input),
      input.cursor === null ? accountsOf(ports).load(personId) : null,
    ]);
    return { page, account, isFirst: input.cursor === null };
  },
  answer: ({ page: { items, next }, account, isFirst }) => ({
    totals: isFirst ? totalsOf(account?.tallies ?? [], items[0]) : null,
    items: items.map(summaryOf),
    next,
  }),
});

export const getRecord = query('hours.get', {
  load: loadRecord,
  policy: (actor, { document }) => mayRead(actor, document),
  answer: ({ document }, { actor }) => detailOf(document, actor),
});

export const listOfActivity = query('hours.listActivity', {
  load: ({ ports, input }) => findOfActivity(ports, input.activityId, input),
  // what has no record yet looks like what does not exist
  policy: (actor, { items }) => items.length > 0 && items.every((record) => mayTend(actor, record)),
  answer: ({ items, next }) => ({ items: items.map(rowOf), next }),
});

export const listOpen = query('hours.listOpen', {
  load: ({ ports, input }) => findOpen(ports, input.within, input),
  policy: (actor, _page, { within }) => holdsAbove(actor, GUIDES, within),
  answer: ({ items, next }) => ({ items: items.map(rowOf), next }),
});
