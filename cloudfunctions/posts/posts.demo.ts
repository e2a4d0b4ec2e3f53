import { commentIdOf, postIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import type { Verdict } from '#kernel/moderation';
import type { Result } from '#kernel/result';
import type { CommentId, FileId, PersonId } from '#types/ids';
import type { PostKind } from '#types/posts.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { type BondDocument, type BondField, marked, newBond } from './bond/bond.state';
import { say } from './comment/comment.decide';
import { type CommentDocument, indexed as indexedComment } from './comment/comment.state';
import { submit, wake } from './post/post.decide';
import { postSettings } from './post/post.settings.state';
import { indexed, type PostDocument } from './post/post.state';

export type Invented = {
  serial: string;
  authorId: PersonId;
  name?: string;
  kind?: PostKind;
  words?: string;
  photos?: readonly FileId[];
  community: TerritoryId;
  label?: string;
  verdict?: Verdict;
};

/** A post as `posts.submit` would have stored it under the usual rules. */
export const inventPost = (
  {
    serial,
    authorId,
    name = '居民',
    kind = 'suggestion',
    words = '希望在楼下装一个路灯',
    photos = [],
    community,
    label = '甲社区',
    verdict = 'pass',
  }: Invented,
  now: Instant,
): PostDocument =>
  submit(
    {
      _id: postIdOf(authorId, serial),
      kind,
      words,
      photos,
      place: { territory: community, label, point: null, detail: '' },
      within: community,
      authorId,
      author: maskName(name),
      speaker: { maskedName: maskName(name), maskedPhone: null, sealedName: null, sealedPhone: null },
      calendar: { holidays: [], workdays: [] },
      settings: postSettings([]),
      verdict,
    },
    now,
  );

export const inventComment = (
  post: PostDocument,
  said: {
    serial: string;
    authorId: PersonId;
    author: string;
    words: string;
    official?: boolean;
    verdict?: Verdict;
  },
  now: Instant,
): CommentDocument => {
  const { serial, official = false, verdict = 'pass', ...saying } = said;
  const _id: CommentId = commentIdOf(said.authorId, serial);
  return say(post, { _id, official, verdict, ...saying }, now);
};

export const inventBond = (
  post: PostDocument,
  person: PersonId,
  fields: readonly BondField[],
  now: Instant,
): BondDocument => {
  const [first = 'like', ...more] = fields;
  return more.reduce((bond, field) => marked(bond, field, true, now), newBond(post, person, first, now));
};

/** What a decision made of it, as an operation would have stored it; what nobody may do is a mistake of the story. */
export const played = <D extends { rev: number }>(before: D, next: Result<D, string>): D => {
  if (!next.ok) throw new Error(`the story does what nobody may: ${next.code}`);
  return { ...next.data, rev: before.rev + 1 };
};

/** As the clock leaves it: everything counted, everybody told. */
export const atRest = (
  post: PostDocument,
  comments: readonly CommentDocument[],
  bonds: readonly BondDocument[],
  now: Instant,
): { post: PostDocument; comments: CommentDocument[]; bonds: BondDocument[] } => {
  const sum = (field: BondField) => bonds.reduce((total, bond) => total + bond[field], 0);
  const shown = comments.reduce((total, comment) => total + comment.shown, 0);
  const tally = { likes: sum('like'), followers: sum('follow'), comments: shown };
  return {
    post: indexed({ ...(wake(post, now)?.document ?? post), tally, tallied: 1, telling: null, outbox: [] }),
    comments: comments.map((comment) => indexedComment({ ...comment, counted: true, outbox: [] })),
    bonds: bonds.map((bond) => ({ ...bond, counted: bond.like, choreAt: null, told: post.told })),
  };
};
