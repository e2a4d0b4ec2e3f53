import { queueMessages } from '#kernel/outbox';
import type { Instant } from '#types/time';
import type { Tick } from '../../messages/messages.public';
import { type BondDocument, indexedBond } from '../bond/bond.state';
import { bondsOf, findFollowers } from '../bond/bonds.store';
import { tellPerson } from '../post/post.messages';
import type { PostDocument } from '../post/post.state';

const PAGE = 50;

/** Once for each word of the post, however often a broken walk passes by. */
const toldOf = (bond: BondDocument, post: PostDocument, tip: string, now: Instant): BondDocument | null => {
  if (bond.told >= post.told || bond.person === post.authorId) return null;
  const message = tellPerson(bond.person, post, tip, now);
  return indexedBond({
    ...bond,
    rev: bond.rev + 1,
    told: post.told,
    outbox: queueMessages(bond, [message], now),
  });
};

/** A page of those who follow in each minute; the cursor moves on when all of the page were told. */
export const tellFollowers = async (
  post: PostDocument,
  { ports, now }: Tick,
): Promise<Partial<PostDocument>> => {
  const { telling } = post;
  if (telling === null) return {};
  const store = bondsOf(ports);
  const page = await findFollowers(ports, post._id, telling.after, PAGE);
  const written = await Promise.all(
    page.map((bond) => {
      const next = toldOf(bond, post, telling.words, now);
      return next === null || store.replace(bond, next);
    }),
  );
  if (!written.every(Boolean)) return {};
  const last = page.at(-1);
  return { telling: last && page.length === PAGE ? { ...telling, after: last._id } : null };
};
