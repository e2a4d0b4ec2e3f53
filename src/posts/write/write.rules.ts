import type { PostKind } from '#types/posts.labels';
import type { ChosenPlace } from '../../shared/place/place.types';
import type { NewPost } from '../posts.changes';

export type PostDraft = { kind: PostKind | null; words: string; photos: string[]; place: ChosenPlace | null };
export const EMPTY_POST: PostDraft = { kind: null, words: '', photos: [], place: null };

export type PostProblems = Partial<Record<'kind' | 'words' | 'place', string>>;

export const problemsOf = (draft: PostDraft, place: ChosenPlace | null): PostProblems => ({
  ...(draft.kind === null ? { kind: '请选一类，随便聊聊就选“话题”' } : {}),
  ...(draft.words.trim() === '' ? { words: '请写几句话' } : {}),
  ...(place === null ? { place: '请选一个地点' } : {}),
});

/** The post as it is sent; `null` while something is missing. */
export const newPostOf = (draft: PostDraft, place: ChosenPlace | null): NewPost | null => {
  if (draft.kind === null || place === null || draft.words.trim() === '') return null;
  const where = { territory: place.territory as NewPost['place']['territory'], point: place.point };
  return { kind: draft.kind, words: draft.words.trim(), place: where };
};
