import { sheetIdOf } from '#kernel/ids';
import { change, create } from '#platform/change';
import { anyoneSignedIn, publicQuery } from '#platform/operation';
import { MAX_SHEET_ROWS } from '#types/hours.labels';
import { findPeriod } from '../hours.store';
import { isDesk, isOwner } from '../record/hours.policy';
import { issue, withdraw } from './sheet.decide';
import { checkedView, sheetView } from './sheet.view';
import { findSheets, loadSheet, sheetsOf } from './sheets.store';

export const orderSheet = create('hours.orderSheet', {
  store: sheetsOf,
  load: ({ ports, personId, input }) => findPeriod(ports, { ...input, person: personId }, MAX_SHEET_ROWS + 1),
  policy: anyoneSignedIn,
  decide: (records, { personId, requestKey, input, now }) =>
    issue({ _id: sheetIdOf(personId, requestKey), person: personId, ...input, now }, records),
  answer: sheetView,
  missing: 'NOT_FOUND_OR_FORBIDDEN',
});

export const listSheets = publicQuery('hours.listSheets', {
  load: ({ ports, personId, input }) => findSheets(ports, personId, input),
  answer: ({ items, next }) => ({ items: items.map(sheetView), next }),
});

export const withdrawSheet = change('hours.withdrawSheet', {
  store: sheetsOf,
  load: loadSheet,
  policy: (actor, { document }) => isOwner(actor, document) || isDesk(actor, document),
  decide: ({ document }, { actor, input, now }) => withdraw(document, { ...input, by: actor, now }),
  answer: sheetView,
});

/** For whoever holds the paper, whatever they are. */
export const checkSheet = publicQuery('hours.check', {
  load: loadSheet,
  answer: ({ document }) => checkedView(document),
});
