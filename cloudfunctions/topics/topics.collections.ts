import type { CollectionDeclaration } from '#platform/slice';
import { doorsCollection } from './doors/doors.store';
import { supportsCollection } from './support/supports.store';
import { topicsCollection } from './topics.store';

export const topicsCollections: readonly CollectionDeclaration[] = [
  topicsCollection,
  supportsCollection,
  doorsCollection,
];
