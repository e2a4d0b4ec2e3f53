import { log } from '#platform/log';
import type { Tick } from '../../messages/messages.public';
import { openRequest } from '../../requests/requests.public';
import { raiseTopic } from '../../topics/topics.public';
import { indexed, type PostDocument, type Turned } from '../post/post.state';
import { postsOf } from '../posts.store';
import { findChores } from './chores.store';
import { silence } from './silence-author';
import { tellFollowers } from './tell-followers';

const BATCH = 20;

/** Whoever breaks off here finds the same one again: its id is made of the post. */
const open = (post: PostDocument, turned: Turned, { ports, now }: Tick): Promise<boolean> => {
  const { authorId, author, speaker, words, photos, place, within } = post;
  switch (turned.to) {
    case 'request':
      return openRequest(
        ports,
        {
          _id: turned.id,
          reporterId: authorId,
          reporter: speaker,
          category: turned.category,
          words,
          photos,
          place,
        },
        now,
      );
    case 'topic':
      return raiseTopic(
        ports,
        { _id: turned.id, title: turned.title, words, place, within, authorId, author },
        now,
      );
  }
};

const opened = async (post: PostDocument, tick: Tick): Promise<Partial<PostDocument>> => {
  const { turned } = post;
  if (turned === null || turned.opened) return {};
  return (await open(post, turned, tick)) ? { turned: { ...turned, opened: true } } : {};
};

const doChores = async (post: PostDocument, tick: Tick): Promise<void> => {
  try {
    const changes = {
      ...(await opened(post, tick)),
      ...(await silence(post, tick)),
      ...(await tellFollowers(post, tick)),
    };
    const next = indexed({ ...post, ...changes, rev: post.rev + 1 });
    // lost to somebody faster: it is all found again in the next minute, and nothing is done twice
    await postsOf(tick.ports).replace(post, next);
  } catch (error) {
    log.fault('a post’s chores could not be done', error, { postId: post._id, traceId: tick.traceId });
  }
};

/** What a post asks for beyond its own document: a request or a topic, its author's silence, word to those who follow. */
export const doPostChores = async (tick: Tick): Promise<void> => {
  const due = await findChores(postsOf(tick.ports), tick.now, BATCH);
  await Promise.all(due.map((post) => doChores(post, tick)));
};
