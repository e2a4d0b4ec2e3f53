import type { Collection } from '#platform/documents';
import type { Ports } from '#platform/ports';
import { type CollectionDeclaration, WAKE_INDEX } from '#platform/slice';
import type { ReminderDocument, RoundDocument } from './reminder.state';

type Documents = Pick<Ports, 'collection'>;

export const ROUND = 'round';

export const remindersCollection: CollectionDeclaration = {
  name: 'disclosure_reminders',
  indexes: [WAKE_INDEX],
};
export const roundsCollection: CollectionDeclaration = { name: 'disclosure_rounds', indexes: [] };

export const remindersOf = (ports: Documents): Collection<ReminderDocument> =>
  ports.collection<ReminderDocument>(remindersCollection.name);
export const roundsOf = (ports: Documents): Collection<RoundDocument> =>
  ports.collection<RoundDocument>(roundsCollection.name);
