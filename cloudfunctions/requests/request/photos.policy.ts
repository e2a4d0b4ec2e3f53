import { isFileOf } from '#kernel/files';
import { type Refusal, refuse } from '#kernel/result';
import type { FileId, PersonId } from '#types/ids';

/** Everybody adds files from their own folder only; another person's file would show what is not theirs to show. */
export const foreignFile = (photos: readonly FileId[], owner: PersonId): Refusal<'FILE_NOT_YOURS'> | null => {
  const places = photos.flatMap((photo, place) => (isFileOf(photo, 'requests', owner) ? [] : [place]));
  return places.length > 0 ? refuse('FILE_NOT_YOURS', { places }) : null;
};
