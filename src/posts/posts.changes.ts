import type { InputOf } from '#types/contract';
import { REPORT_LABELS, type ReportReason } from '#types/moderation.labels';
import type { QueuedText } from '#types/post-desk';
import { POST_KIND_LABELS, type PostKind } from '#types/posts.labels';
import { CATEGORY_LABELS, type Category } from '#types/requests.labels';
import type { Change } from '../shared/offline/queue.types';
import { postOf } from './posts.client';

type TextId = QueuedText['id'];
export type NewPost = Omit<InputOf<'posts.submit'>, 'photos'> & { kind: PostKind };

const MOST_LETTERS = 12;
export const shortWords = (words: string): string =>
  words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS)}…`;

export const submit = (post: NewPost, photos: string[]): Change<'posts.submit'> => ({
  name: 'posts.submit',
  input: post,
  label: `${POST_KIND_LABELS[post.kind]}：${shortWords(post.words)}`,
  photos,
});
export const comment = (id: string, words: string): Change<'posts.comment'> => ({
  name: 'posts.comment',
  input: { postId: postOf(id), words },
  label: `评论：${shortWords(words)}`,
});
export const like = (id: string, on: boolean): Change<'posts.like'> => ({
  name: 'posts.like',
  input: { postId: postOf(id), on },
  label: on ? '支持一条说事' : '取消支持',
});
export const follow = (id: string, on: boolean): Change<'posts.follow'> => ({
  name: 'posts.follow',
  input: { postId: postOf(id), on },
  label: on ? '关注一条说事' : '取消关注',
});
export const report = (textId: TextId, reason: ReportReason): Change<'posts.report'> => ({
  name: 'posts.report',
  input: { textId, reason },
  label: `举报：${REPORT_LABELS[reason]}`,
});
export const appeal = (textId: TextId, words: string): Change<'posts.appeal'> => ({
  name: 'posts.appeal',
  input: { textId, words },
  label: '申诉一条没有公开的内容',
});
export const answer = (id: string, words: string): Change<'posts.answer'> => ({
  name: 'posts.answer',
  input: { postId: postOf(id), words },
  label: `答复：${shortWords(words)}`,
});
export const turn = (id: string, category: Category): Change<'posts.turn'> => ({
  name: 'posts.turn',
  input: { postId: postOf(id), category },
  label: `转为诉求：${CATEGORY_LABELS[category]}`,
});
export const raise = (id: string, title: string): Change<'posts.raise'> => ({
  name: 'posts.raise',
  input: { postId: postOf(id), title },
  label: `转为议题：${title}`,
});
export const moderate = (
  textId: TextId,
  decision: Omit<InputOf<'posts.moderate'>, 'textId'>,
): Change<'posts.moderate'> => ({
  name: 'posts.moderate',
  input: { textId, ...decision },
  label: `${decision.show ? '公开' : '不公开'}一条内容`,
});
