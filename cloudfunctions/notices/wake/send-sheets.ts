import { wakeForMessages } from '#kernel/outbox';
import { type Sender, type Tick, wakeDocuments } from '../../messages/messages.public';
import { noticesOf } from '../notices.store';
import { sheetsOf } from '../reach/reach.store';
import { indexed, type SheetDocument, silenced } from '../reach/sheet.state';

const isTriedAgain = ({ outbox }: SheetDocument): boolean =>
  outbox.some(({ state, attempts }) => state === 'waiting' && attempts > 0);

/**
 * A try that failed is repeated for hours; by then the notice may be withdrawn, and nobody is told of it any more. What
 * is told for the first time was just looked at by its round, so only repeated tries cost this trip.
 */
const settle: NonNullable<Sender<SheetDocument>['settle']> = async (sheets, ports) => {
  const about = new Set(sheets.filter(isTriedAgain).flatMap(({ notice }) => notice ?? []));
  if (about.size === 0) return sheets;
  const notices = await Promise.all([...about].map((id) => noticesOf(ports).load(id)));
  const live = new Set(notices.flatMap((each) => (each?.status === 'published' ? [each._id] : [])));
  return sheets.map((sheet) =>
    sheet.notice !== null && about.has(sheet.notice) && !live.has(sheet.notice) ? silenced(sheet) : sheet,
  );
};

export const sheetSender: Sender<SheetDocument> = {
  what: 'sheet',
  store: sheetsOf,
  settle,
  wake: (sheet, now) => {
    const woken = wakeForMessages(sheet, now);
    return woken && { ...woken, document: indexed(woken.document) };
  },
  indexed,
};

/** The messages of every sheet that is due: each person's is taken by one write before it is sent. */
export const sendSheets = (tick: Tick) => wakeDocuments(sheetSender, tick);
