import type { PostId } from '#types/ids';
import type { Tick } from '../../messages/messages.public';
import type { BondDocument } from '../bond/bond.state';
import { bondsOf } from '../bond/bonds.store';
import { type CommentDocument, indexed as indexedComment } from '../comment/comment.state';
import { commentsOf } from '../comment/comments.store';
import { postsOf } from '../posts.store';
import { findChores } from './chores.store';
import { silence } from './silence-author';

const BATCH = 200;

/**
 * Counts anew, from what was said and marked, the posts about which something is not counted yet. What changes while
 * it counts stays marked for the next minute, and a count that began before another one ended is not written.
 * @returns the posts whose counts are now written
 */
const recount = async ({ ports }: Tick, ids: readonly PostId[]): Promise<ReadonlySet<PostId>> => {
  const store = postsOf(ports);
  const posts = (await Promise.all(ids.map((id) => store.load(id)))).filter((post) => post !== null);
  const where = { post: { in: posts.map(({ _id }) => _id) } };
  const [marks, said] = await Promise.all([
    bondsOf(ports).sumBy(where, 'post', ['like', 'follow']),
    commentsOf(ports).sumBy(where, 'post', ['shown']),
  ]);
  const written = await Promise.all(
    posts.map(async ({ _id, tallied }) => {
      const { like = 0, follow = 0 } = marks.get(_id) ?? {};
      const tally = { likes: like, followers: follow, comments: said.get(_id)?.shown ?? 0 };
      const set = { tally, likes: like, tallied: tallied + 1 };
      return (await store.amend(_id, { only: { tallied }, set })).amended ? [_id] : [];
    }),
  );
  // of what is no more nothing has to be counted
  const gone = ids.filter((id) => !posts.some(({ _id }) => _id === id));
  return new Set([...written.flat(), ...gone]);
};

const settleBond = ({ ports }: Tick, bond: BondDocument) =>
  bondsOf(ports).replace(bond, { ...bond, rev: bond.rev + 1, counted: bond.like, choreAt: null });

const settleComment = async (tick: Tick, comment: CommentDocument) => {
  const next = { ...comment, counted: true, ...(await silence(comment, tick)), rev: comment.rev + 1 };
  return commentsOf(tick.ports).replace(comment, indexedComment(next));
};

/** Whatever crowd it was: so many trips as there are marks, none of them to a document that the crowd shares. */
export const countMarks = async (tick: Tick): Promise<void> => {
  const { ports, now } = tick;
  const [bonds, comments] = await Promise.all([
    findChores(bondsOf(ports), now, BATCH),
    findChores(commentsOf(ports), now, BATCH),
  ]);
  const ids = new Set([...bonds, ...comments].map(({ post }) => post));
  if (ids.size === 0) return;
  const counted = await recount(tick, [...ids]);
  await Promise.all([
    ...bonds.filter(({ post }) => counted.has(post)).map((bond) => settleBond(tick, bond)),
    ...comments.filter(({ post }) => counted.has(post)).map((comment) => settleComment(tick, comment)),
  ]);
};
