import { change } from '#platform/change';
import { WHO } from '../wish/wish.policy';
import { loadWish, wishesOf } from '../wishes.store';
import { report } from './asking.decide';

export const reportWish = change('wishes.report', {
  store: wishesOf,
  load: loadWish,
  policy: (actor, { document }) => WHO.report(actor, document),
  decide: ({ document }, { personId, input, now }) =>
    report(document, { by: personId, reason: input.reason, at: now }, now),
  answer: ({ _id, text }) => ({ wishId: _id, reports: text.reports.length }),
});
