import type { CollectionDeclaration } from '#platform/slice';
import { noticesCollection } from './notices.store';
import { questionsCollection } from './questions/questions.store';
import { reachCollection, roundsCollection } from './reach/reach.store';

export const noticesCollections: readonly CollectionDeclaration[] = [
  noticesCollection,
  reachCollection,
  roundsCollection,
  questionsCollection,
];
