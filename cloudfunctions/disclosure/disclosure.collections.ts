import type { CollectionDeclaration } from '#platform/slice';
import { remindersCollection, roundsCollection } from './calendar/reminders.store';
import { itemsCollection, objectionsCollection } from './disclosure.store';

export const disclosureCollections: readonly CollectionDeclaration[] = [
  itemsCollection,
  objectionsCollection,
  remindersCollection,
  roundsCollection,
];
