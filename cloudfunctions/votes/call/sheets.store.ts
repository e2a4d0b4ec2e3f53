import type { Collection } from '#platform/documents';
import { type CollectionDeclaration, WAKE_INDEX } from '#platform/slice';
import type { Sender } from '../../messages/messages.public';
import type { Documents } from '../votes.store';
import { indexedSheet, type SheetDocument, wakeSheet } from './sheet.state';

export const sheetsCollection: CollectionDeclaration = { name: 'votes_sheets', indexes: [WAKE_INDEX] };

export const sheetsOf = (ports: Documents): Collection<SheetDocument> =>
  ports.collection<SheetDocument>(sheetsCollection.name);

export const sheetSender: Sender<SheetDocument> = {
  what: 'sheet of a vote',
  store: sheetsOf,
  wake: wakeSheet,
  indexed: indexedSheet,
};
