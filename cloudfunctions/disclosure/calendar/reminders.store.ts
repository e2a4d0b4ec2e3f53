import type { Aggregate } from '#kernel/aggregate';
import type { OutboxDocument } from '#kernel/outbox';
import type { Collection } from '#platform/documents';
import type { Ports } from '#platform/ports';
import { type CollectionDeclaration, WAKE_INDEX } from '#platform/slice';
import type { TerritoryId } from '#types/territory';
import type { Day } from '#types/time';

type Documents = Pick<Ports, 'collection'>;

/** What a community was reminded of on one day; made once, however often the round is repeated. */
export type ReminderDocument = Aggregate & OutboxDocument & { community: TerritoryId; day: Day };

/** How far today's round through all communities has come, so that a run that breaks off is taken up there. */
export type RoundDocument = Aggregate & { day: Day; after: TerritoryId | null; done: boolean };

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
