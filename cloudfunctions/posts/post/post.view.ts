import type { Actor } from '#kernel/actor';
import { told } from '#kernel/chain';
import { ownView } from '#kernel/moderated';
import type { PersonId } from '#types/ids';
import type { MyPost, PostDetail, PostSummary, PostWork } from '#types/post-shapes';
import type { PostStanding } from '#types/posts.labels';
import { ROLE_LABELS } from '#types/roles.labels';
import { type BondDocument, ownShare } from '../bond/bond.state';
import { workActions } from '../posts.policy';
import type { ListedPost } from '../posts.store';
import type { Officer } from '../said/said.state';
import type { PostDocument } from './post.state';

type Links = ReadonlyMap<string, string>;

export const photosOf = ({ photos }: Pick<PostDocument, 'photos'>, links: Links) =>
  photos.map((fileId) => ({ fileId, url: links.get(fileId) ?? null }));

/** `何静怡 · 社区工作者` */
export const officerText = ({ name, role }: Officer): string =>
  [name, ROLE_LABELS[role]].filter(Boolean).join(' · ');

const standingOf = ({ answer, turned }: Pick<PostDocument, 'answer' | 'turned'>): PostStanding => {
  if (answer !== null) return 'answered';
  return turned === null ? 'waiting' : turned.to;
};

const dueOf = ({ deadline, alarm }: Pick<PostDocument, 'deadline' | 'alarm'>): PostSummary['due'] =>
  deadline && {
    dueAt: deadline.dueAt,
    workingDays: deadline.rule.workingDays,
    source: deadline.rule.source,
    provisional: deadline.provisional,
    overdue: alarm === 'overdue' || alarm === 'escalated',
  };

export const summaryOf = (post: ListedPost, reader: PersonId): PostSummary => ({
  id: post._id,
  kind: post.kind,
  words: post.words,
  author: post.author,
  mine: post.authorId === reader,
  at: post.at,
  place: post.place.label,
  photoCount: post.photos.length,
  standing: standingOf(post),
  due: dueOf(post),
  likes: post.tally.likes,
  comments: post.tally.comments,
});

export const myPostOf = (post: PostDocument): MyPost => ({
  ...summaryOf(post, post.authorId),
  state: post.text.state,
  ...ownView(post.text),
});

const requestOf = ({ turned }: PostDocument) => (turned?.to === 'request' ? turned.id : null);

const contentOf = (post: PostDocument, reader: PersonId, links: Links) => ({
  ...summaryOf(post, reader),
  community: post.within,
  where: post.place,
  state: post.text.state,
  photos: photosOf(post, links),
  answer: post.answer && { words: post.answer.words, by: officerText(post.answer.by), at: post.answer.at },
  topic: post.turned?.to === 'topic' ? post.turned.id : null,
  followers: post.tally.followers,
});

export const detailOf = (
  post: PostDocument,
  bond: BondDocument | null,
  reader: PersonId,
  links: Links,
): PostDetail => {
  const content = contentOf(post, reader, links);
  return {
    ...content,
    likes: Math.max(0, content.likes + ownShare(bond)),
    liked: bond?.like === 1,
    followed: bond?.follow === 1,
    request: content.mine ? requestOf(post) : null,
    own: content.mine ? ownView(post.text) : null,
  };
};

export const workOf = (post: PostDocument, actor: Actor, links: Links): PostWork => ({
  ...contentOf(post, actor.personId, links),
  alarm: post.alarm,
  request: requestOf(post),
  may: workActions(actor, post),
  // what residents did is told without who did it
  story: told(post.timeline).map(({ at, kind, words }) => ({ at, kind, words })),
});
