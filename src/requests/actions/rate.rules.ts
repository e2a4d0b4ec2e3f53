import type { RatingLevel } from '#types/requests.labels';

/** 1 and 2 are 差评: the person is called back and the matter is put right, which they should know beforehand. */
export const isBadRating = (level: RatingLevel): boolean => level <= 2;

export function ratingHint(level: RatingLevel | null): string {
  if (level === null) return '怎么想就怎么评，办理人看不到是谁评的。';
  return isBadRating(level)
    ? '很抱歉没让您满意。社区会派别的同事给您回电话，并把整改结果告诉您。'
    : '谢谢您的肯定，我们会继续努力。';
}
