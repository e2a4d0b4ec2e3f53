import type { Report } from '../requests.changes';

export type ReportProblems = { words?: string; photos?: string };

/** What is missing before a report can be sent; empty when nothing is. */
export function reportProblems({ words, photos }: Report, photoNeeded: boolean): ReportProblems {
  return {
    ...(words.trim() === '' ? { words: '请写几句话' } : {}),
    ...(photoNeeded && photos.length === 0 ? { photos: '请至少拍一张照片' } : {}),
  };
}
