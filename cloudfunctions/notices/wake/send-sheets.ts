import { wakeForMessages } from '#kernel/outbox';
import { type Sender, type Tick, wakeDocuments } from '../../messages/messages.public';
import { sheetsOf } from '../reach/reach.store';
import { indexed, type SheetDocument } from '../reach/sheet.state';

export const sheetSender: Sender<SheetDocument> = {
  what: 'sheet',
  store: sheetsOf,
  wake: (sheet, now) => {
    const woken = wakeForMessages(sheet, now);
    return woken && { ...woken, document: indexed(woken.document) };
  },
  indexed,
};

/** The messages of every sheet that is due: each person's is taken by one write before it is sent. */
export const sendSheets = (tick: Tick) => wakeDocuments(sheetSender, tick);
