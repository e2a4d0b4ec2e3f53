import { holdsAbove } from '#kernel/actor';
import { parentOf } from '#kernel/territory';
import { change } from '#platform/change';
import { KNOCKERS } from '../notice/notice.policy';
import { sheetId, sheetsOf } from './reach.store';
import type { SheetDocument } from './sheet.state';
import { recordVisit as decide } from './visit.decide';

const NAME = 'notices.recordVisit';

export const recordVisit = change<typeof NAME, SheetDocument, { document: SheetDocument }>(NAME, {
  store: sheetsOf,
  // a sheet exists for every building that an urgent notice means, and for no other
  load: async ({ ports, input }) => {
    const building = parentOf(input.household);
    const document = building && (await sheetsOf(ports).load(sheetId(input.noticeId, building)));
    return document && { document };
  },
  policy: (actor, { document }, { household }) =>
    household.startsWith(`${document.building}/`) && holdsAbove(actor, KNOCKERS, document.building),
  decide: ({ document }, { actor, input, now }) => {
    const { household, result, words } = input;
    return decide(document, {
      household,
      result,
      words,
      at: now,
      by: actor.personId,
      byName: actor.name,
    });
  },
  answer: (_next, { input }) => ({
    noticeId: input.noticeId,
    household: input.household,
    result: input.result,
  }),
});
