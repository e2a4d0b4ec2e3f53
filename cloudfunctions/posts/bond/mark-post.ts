import { done } from '#kernel/result';
import { change, create } from '#platform/change';
import type { Ask, Operation } from '#platform/operation';
import type { OutputOf } from '#types/contract';
import type { PostDocument } from '../post/post.state';
import { mayMark } from '../posts.policy';
import { loadPost } from '../posts.store';
import { type BondDocument, type BondField, marked, newBond } from './bond.state';
import { bondsOf, loadBond } from './bonds.store';

type Marking = 'posts.like' | 'posts.follow';

/**
 * One document for a person and a post, and never a write to the post: a crowd that likes one post waits for nobody.
 * The first mark adds it, every other one changes it.
 */
const marking = <N extends Marking>(
  name: N,
  field: BondField,
  answer: (bond: BondDocument) => OutputOf<N>,
): Operation<N> => {
  const adding = create<Marking, BondDocument, PostDocument>(name, {
    store: bondsOf,
    load: async (ask) => (await loadPost(ask))?.document ?? null,
    policy: mayMark,
    decide: (post, { personId, now }) => done(newBond(post, personId, field, now)),
    answer,
    missing: 'NOT_FOUND_OR_FORBIDDEN',
    again: answer,
  });
  const changing = change<Marking, BondDocument, { document: BondDocument }>(name, {
    store: bondsOf,
    load: async ({ ports, input, personId }) => {
      const document = await loadBond(ports, input.postId, personId);
      return document && { document };
    },
    policy: (actor, { document }) => document.person === actor.personId,
    decide: ({ document }, { input, now }) => done(marked(document, field, input.on, now)),
    answer,
  });
  return {
    name,
    run: async (ask: Ask<N>) => {
      if (!ask.input.on) return changing.run(ask);
      const made = await adding.run(ask);
      const isOn = made.ok && Object.values(made.data).includes(true);
      return made.ok && !isOn ? changing.run(ask) : made;
    },
  } as Operation<N>;
};

export const likePost = marking('posts.like', 'like', ({ post, like }) => ({
  postId: post,
  liked: like === 1,
}));
export const followPost = marking('posts.follow', 'follow', ({ post, follow }) => ({
  postId: post,
  followed: follow === 1,
}));
