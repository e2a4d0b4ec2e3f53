import { personIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import { decided } from '#kernel/moderated';
import type { Verdict } from '#kernel/moderation';
import { done } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { CommentDocument } from '../../../cloudfunctions/posts/comment/comment.state';
import type { PostDocument } from '../../../cloudfunctions/posts/post/post.state';
import {
  atRest,
  type Invented,
  inventComment,
  inventPost,
  played,
} from '../../../cloudfunctions/posts/posts.demo';
import { postAfter } from '../../../cloudfunctions/posts/said/said.decide';
import { cast } from './cast';
import { BEFORE as now } from './people';
import { COMMUNITY } from './places';
import type { Scene } from './stages';

export const POSTS = 'posts';
export const COMMENTS = 'posts_comments';
export const BONDS = 'posts_bonds';

const LEAD = { personId: personIdOf(cast.lead.openid), name: cast.lead.name };
const NEIGHBOUR = personIdOf(cast.neighbour.openid);

const postOf = (scene: Scene, authorId: PersonId, name: string, more: Partial<Invented> = {}): PostDocument =>
  // nothing of it waits to be sent, so that the clock of a proof has nothing to do
  atRest(
    inventPost({ serial: scene.serial, authorId, name, community: COMMUNITY, ...more }, now),
    [],
    [],
    now,
  ).post;

const mine = (scene: Scene, verdict: Verdict = 'pass'): PostDocument => {
  const { openid, name } = scene.company.reporter;
  return postOf(scene, personIdOf(openid), name, { verdict });
};

/** Posts in every state that an operation begins with, made by the product's own decisions. */
export const postIn = {
  /** Said by a neighbour, for everybody to see. */
  shown: (scene: Scene) => postOf(scene, NEIGHBOUR, cast.neighbour.name),
  /** Said by whoever the scene calls its reporter. */
  mine: (scene: Scene) => mine(scene),
  held: (scene: Scene) => mine(scene, 'review'),
  hidden: (scene: Scene) => {
    const post = mine(scene, 'review');
    const act = decided(post.text, '说事', { by: LEAD, show: false, words: '含有他人电话', now });
    return played(post, act.ok ? done(postAfter(post, act.data, null, now)) : act);
  },
} satisfies Record<string, (scene: Scene) => PostDocument>;
export type PostStage = keyof typeof postIn;

export const commentUnder = (post: PostDocument, { serial }: Scene): CommentDocument =>
  inventComment(
    post,
    { serial, authorId: NEIGHBOUR, author: maskName(cast.neighbour.name), words: '支持' },
    now,
  );
