import { personIdOf } from '#kernel/ids';
import type { PostId } from '#types/ids';
import type { InputOf } from '../../types/contract';
import { cast } from '../proof/world/cast';
import type { World } from '../proof/world/open-world';
import { COMMUNITY } from '../proof/world/places';
import { ask } from './speak';

export { ask, codeOf, refusalOf, tick } from './speak';

export const RESIDENT = cast.reporter.openid;
export const NEIGHBOUR = cast.neighbour.openid;
export const STAFF = cast.staff.openid;
export const LEAD = cast.lead.openid;

export const WORDS = '希望在楼下装一个路灯';

export const said = async (world: World, more: object = {}, openid = RESIDENT): Promise<PostId> => {
  const place = { territory: COMMUNITY };
  const post = { kind: 'suggestion' as const, words: WORDS, place, ...more };
  return (await ask(world, openid, 'posts.submit', post as InputOf<'posts.submit'>)).postId;
};

export const read = (world: World, openid: string, postId: PostId) =>
  ask(world, openid, 'posts.get', { postId });

type Bond = { post: string; person: string; like: number; follow: number };
type Comment = { post: string; text: { state: string } };

/** Counted by hand from what lies there. */
export const recount = async (world: World, postId: PostId) => {
  const bonds = (await world.all<Bond>('posts_bonds')).filter(({ post }) => post === postId);
  const comments = (await world.all<Comment>('posts_comments')).filter(({ post }) => post === postId);
  return {
    likes: bonds.filter(({ like }) => like === 1).length,
    followers: bonds.filter(({ follow }) => follow === 1).length,
    comments: comments.filter(({ text }) => text.state === 'shown').length,
    people: new Set(bonds.map(({ person }) => person)).size,
    documents: bonds.length,
  };
};

export const idOf = (openid: string) => personIdOf(openid);
