import { personIdOf } from '#kernel/ids';
import { maskName } from '#kernel/masks';
import { decided } from '#kernel/moderated';
import { done } from '#kernel/result';
import type { Instant } from '#types/time';
import type { BondDocument } from '../posts/bond/bond.state';
import type { CommentDocument } from '../posts/comment/comment.state';
import { answer } from '../posts/post/post.decide';
import type { PostDocument } from '../posts/post/post.state';
import { officerText } from '../posts/post/post.view';
import { atRest, inventBond, inventComment, inventPost, played } from '../posts/posts.demo';
import { postAfter } from '../posts/said/said.decide';
import type { Officer } from '../posts/said/said.state';
import { after } from './moments';
import { PLAYED, YOUAI } from './personas';
import { POST_TEXTS, type ToldPost } from './words/posts';

const HE: Officer = { personId: personIdOf('demo-staff-he'), name: '何静怡', role: 'community_staff' };
const TANG: Officer = { personId: personIdOf('demo-lead-tang'), name: '唐振华', role: 'community_lead' };

const nameOf = (openid: string): string => PLAYED.find((one) => one.openid === openid)?.name ?? '居民';

const begun = ({ key, openid, kind, words, held = false, place }: ToldPost, at: Instant): PostDocument =>
  inventPost(
    {
      serial: `demo ${key}`,
      authorId: personIdOf(openid),
      name: nameOf(openid),
      kind,
      words,
      community: YOUAI,
      label: ['友爱街社区', place].filter(Boolean).join(' · '),
      verdict: held ? 'review' : 'pass',
    },
    at,
  );

const settled = (post: PostDocument, told: ToldPost, at: Instant): PostDocument => {
  if (told.answer) return played(post, answer(post, { by: HE, words: told.answer, now: at }));
  if (!told.hidden) return post;
  const act = decided(post.text, '说事', { by: TANG, show: false, words: told.hidden, now: at });
  return played(post, act.ok ? done(postAfter(post, act.data, null, at)) : act);
};

type Spoken = { post: PostDocument; comments: CommentDocument[]; bonds: BondDocument[] };

const tell = (told: ToldPost, now: Instant): Spoken => {
  const at = after(now, -told.hoursAgo);
  const post = settled(begun(told, at), told, after(at, Math.min(20, told.hoursAgo / 2)));
  const comments = (told.comments ?? []).map(([openid, words], place) => {
    const official = openid === 'demo-staff-he';
    return inventComment(
      post,
      {
        serial: `demo ${told.key} ${place}`,
        authorId: personIdOf(openid),
        author: official ? officerText(HE) : maskName(nameOf(openid)),
        official,
        words,
      },
      after(at, Math.min(told.hoursAgo - 0.1, 1 + place)),
    );
  });
  const bonds = (told.likedBy ?? []).map((openid) =>
    inventBond(post, personIdOf(openid), ['like', 'follow'], after(at, 0.5)),
  );
  return atRest(post, comments, bonds, now);
};

/** What neighbours said in the last weeks, what staff answered, and what waits for somebody. */
export const demoPosts = (now: Instant) => {
  const spoken = POST_TEXTS.map((told) => tell(told, now));
  return {
    posts: spoken.map(({ post }) => post),
    posts_comments: spoken.flatMap(({ comments }) => comments),
    posts_bonds: spoken.flatMap(({ bonds }) => bonds),
  };
};
