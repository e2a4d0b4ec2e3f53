import type { Collection } from '#platform/documents';
import { WAKE_INDEX } from '#platform/slice';
import type { PersonId, PostId } from '#types/ids';
import { CHORE_INDEX, type Documents, index } from '../posts.store';
import { type BondDocument, bondIdOf } from './bond.state';

export const bondsCollection = {
  name: 'posts_bonds',
  indexes: [
    index('post', ['post', 1], ['follow', 1], ['_id', 1]),
    index('person', ['person', 1], ['_id', 1]),
    CHORE_INDEX,
    WAKE_INDEX,
  ],
};

export const bondsOf = (ports: Documents): Collection<BondDocument> =>
  ports.collection<BondDocument>(bondsCollection.name);

export const loadBond = (ports: Documents, post: PostId, person: PersonId): Promise<BondDocument | null> =>
  bondsOf(ports).load(bondIdOf(post, person));

/** Those who follow, behind the cursor, in the order of ids. */
export const findFollowers = (
  ports: Documents,
  post: PostId,
  after: string | null,
  limit: number,
): Promise<BondDocument[]> =>
  bondsOf(ports).find({
    where: { post, follow: 1 },
    orderBy: [['_id', 'asc']],
    limit,
    after: after === null ? undefined : [after],
  });
