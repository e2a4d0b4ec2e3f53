import type { Collection } from '#platform/documents';
import type { Order, Scalar } from '#platform/find';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { BondDocument } from './bond/bond.state';
import { bondsOf } from './bond/bonds.store';
import { commentsOf } from './comment/comments.store';
import type { Speaker } from './post/post.state';
import { type Documents, NEWEST, postsOf } from './posts.store';

const BY_ID: readonly Order[] = [['_id', 'asc']];
const PAGE = 100;
const GONE = '已注销';
const FORGOTTEN: Speaker = { maskedName: GONE, maskedPhone: null, sealedName: null, sealedPhone: null };

/** Page by page in an order that has an index; `false`: somebody was changing one of them, so it has to be asked again. */
const each = async <D extends { _id: string; rev: number }>(
  store: Collection<D>,
  where: Record<string, string>,
  orderBy: readonly Order[],
  forget: (document: D) => D | null,
): Promise<boolean> => {
  let after: readonly Scalar[] | undefined;
  let all = true;
  for (;;) {
    const page = await store.find({ where, orderBy, limit: PAGE, after });
    const written = await Promise.all(
      page.map((document) => {
        const next = forget(document);
        return next === null || store.replace(document, { ...next, rev: document.rev + 1 });
      }),
    );
    all &&= written.every(Boolean);
    const last = page.at(-1);
    if (!last || page.length < PAGE) return all;
    after = orderBy.map(([field]) => (last as Record<string, unknown>)[field] as Scalar);
  }
};

/** Likes and follows go with the account; the clock counts without them. */
const unmarked = (bond: BondDocument, now: Instant): BondDocument | null =>
  bond.like === 0 && bond.follow === 0 ? null : { ...bond, like: 0, follow: 0, keys: [], choreAt: now };

/** What was said stays without the name. */
export const forgetSpeaker = async (ports: Documents, id: PersonId, now: Instant): Promise<boolean> => {
  const all = await Promise.all([
    each(postsOf(ports), { authorId: id }, NEWEST, (post) =>
      post.author === GONE ? null : { ...post, author: GONE, speaker: FORGOTTEN, keys: [] },
    ),
    each(commentsOf(ports), { authorId: id }, BY_ID, (comment) =>
      comment.author === GONE ? null : { ...comment, author: GONE, keys: [] },
    ),
    each(bondsOf(ports), { person: id }, BY_ID, (bond) => unmarked(bond, now)),
  ]);
  return all.every(Boolean);
};
