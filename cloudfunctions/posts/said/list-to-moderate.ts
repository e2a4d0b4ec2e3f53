import { queuedView } from '#kernel/moderated';
import { query } from '#platform/operation';
import type { Paged } from '#platform/paging';
import type { QueuedText } from '#types/post-desk';
import type { CommentDocument } from '../comment/comment.state';
import { findToModerate as findComments } from '../comment/comments.store';
import { type PostDocument, queueKey } from '../post/post.state';
import { photosOf } from '../post/post.view';
import { mayReadQueue } from '../posts.policy';
import { findToModerate as findPosts } from '../posts.store';

type Said = PostDocument | CommentDocument;
const isPost = (said: Said): said is PostDocument => 'kind' in said;

const queuedOf = (said: Said, links: ReadonlyMap<string, string>): QueuedText => ({
  id: said._id,
  postId: said.post,
  kind: isPost(said) ? said.kind : null,
  words: said.words,
  photos: isPost(said) ? photosOf(said, links) : [],
  under: isPost(said) ? null : said.under,
  author: said.author,
  at: said.at,
  ...queuedView(said.text),
});

export const listToModerate = query('posts.listToModerate', {
  load: async ({ ports, input }): Promise<Paged<Said>> => {
    const key = queueKey(input.queue, input.within);
    return input.what === 'posts' ? findPosts(ports, key, input) : findComments(ports, key, input);
  },
  policy: (actor, _page, { within }) => mayReadQueue(actor, within),
  answer: async ({ items, next }, { ports }) => {
    const links = await ports.files.links(items.flatMap((said) => (isPost(said) ? said.photos : [])));
    return { items: items.map((said) => queuedOf(said, links)), next };
  },
});
