import type { CollectionDeclaration } from '#platform/slice';
import { bondsCollection } from './bond/bonds.store';
import { commentsCollection } from './comment/comments.store';
import { postsCollection } from './posts.store';

export const postsCollections: readonly CollectionDeclaration[] = [
  postsCollection,
  commentsCollection,
  bondsCollection,
];
