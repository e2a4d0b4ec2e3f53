import { anyoneSignedIn, publicQuery, query } from '#platform/operation';
import { loadBond } from '../bond/bonds.store';
import { commentOf } from '../comment/comment.view';
import { findUnder } from '../comment/comments.store';
import { isReadable, mayReadDesk } from '../posts.policy';
import { findAtDesk, findFeed, findSaidBy, loadPost } from '../posts.store';
import { feedKey, queueKey } from './post.state';
import { detailOf, myPostOf, summaryOf, workOf } from './post.view';

export const listPosts = publicQuery('posts.list', {
  load: ({ ports, input }) =>
    findFeed(ports, feedKey(input.kind ?? 'all', input.community), input.order, input),
  answer: ({ items, next }, { personId }) => ({
    items: items.map((post) => summaryOf(post, personId)),
    next,
  }),
});

export const listMyPosts = query('posts.listMine', {
  load: ({ ports, personId, input }) => findSaidBy(ports, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }) => ({ items: items.map(myPostOf), next }),
});

/** The post beside what the reader does with it: nothing that grows with the crowd. */
export const getPost = publicQuery('posts.get', {
  load: async (ask) => {
    const [loaded, bond] = await Promise.all([
      loadPost(ask),
      loadBond(ask.ports, ask.input.postId, ask.personId),
    ]);
    return loaded && isReadable(loaded.document, ask.personId) ? { post: loaded.document, bond } : null;
  },
  answer: async ({ post, bond }, { personId, ports }) =>
    detailOf(post, bond, personId, await ports.files.links(post.photos)),
});

export const listComments = publicQuery('posts.listComments', {
  load: async (ask) => {
    const [loaded, comments] = await Promise.all([
      loadPost(ask),
      findUnder(ask.ports, ask.input.postId, ask.personId, ask.input),
    ]);
    return loaded && isReadable(loaded.document, ask.personId) ? comments : null;
  },
  answer: ({ items, next }, { personId }) => ({
    items: items.map((comment) => commentOf(comment, personId)),
    next,
  }),
});

export const listDesk = query('posts.listDesk', {
  load: ({ ports, input }) =>
    findAtDesk(ports, queueKey(input.queue, input.within), input.queue === 'settled' ? 'desc' : 'asc', input),
  policy: (actor, _page, { within }) => mayReadDesk(actor, within),
  answer: ({ items, next }, { personId }) => ({
    items: items.map((post) => summaryOf(post, personId)),
    next,
  }),
});

export const getWork = query('posts.getWork', {
  load: async (ask) => (await loadPost(ask))?.document ?? null,
  policy: (actor, post) => mayReadDesk(actor, post.within),
  answer: async (post, { actor, ports }) => workOf(post, actor, await ports.files.links(post.photos)),
});
