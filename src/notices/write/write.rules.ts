import type { RichText } from '#types/rich-text';
import { bareWords } from '#types/rich-text.labels';
import { MAX_TEXT } from '#types/rich-text.limits.labels';
import { errorText } from '../../shared/format/error-text';
import type { DraftInput } from '../notices.client';
import '../notices.sentences';
import { parseSource } from '../text/source.parse';
import { gapsIn } from './gaps';
import type { DraftProblem, FieldErrors, FieldName, WriteDraft } from './write.types';

const FIELD_OF: Record<DraftProblem, FieldName> = {
  TITLE_MISSING: 'title',
  TEXT_MISSING: 'body',
  TEXT_TOO_LONG: 'body',
  HTML_NOT_ALLOWED: 'body',
  LINK_NOT_ALLOWED: 'body',
  GAPS_LEFT: 'body',
  PICTURE_WITHOUT_WORDS: 'attachments',
  TOO_MANY_FILES: 'attachments',
  FILE_UNKNOWN: 'attachments',
  AUDIENCE_MISSING: 'audience',
  AUDIENCE_OUTSIDE: 'audience',
  TIME_PAST: 'publishAt',
  TIME_TOO_FAR: 'publishAt',
};

export const isDraftProblem = (code: string): code is DraftProblem => code in FIELD_OF;

/** What the server, or this form itself, found wrong, at the fields where it is put right. */
export function errorsOf(problems: readonly DraftProblem[]): FieldErrors {
  const errors: FieldErrors = {};
  for (const problem of problems) errors[FIELD_OF[problem]] ??= errorText(problem);
  return errors;
}

export const blocksOf = ({ text, attachments }: WriteDraft): RichText => parseSource({ text, attachments });

/** What can be seen without asking the server; it looks again, and at more. */
export function problemsOf(draft: WriteDraft, now: number): DraftProblem[] {
  const blocks = blocksOf(draft);
  const letters = bareWords(blocks).trim();
  const found: [DraftProblem, boolean][] = [
    ['TITLE_MISSING', draft.title.trim() === ''],
    ['TEXT_MISSING', letters === ''],
    ['TEXT_TOO_LONG', letters.length > MAX_TEXT],
    ['GAPS_LEFT', gapsIn(draft.title, draft.text).length > 0],
    ['PICTURE_WITHOUT_WORDS', blocks.some((block) => block.kind === 'picture' && block.alt === '')],
    ['AUDIENCE_MISSING', draft.territories.length === 0],
    ['TIME_PAST', draft.publishAt !== null && Date.parse(draft.publishAt) <= now],
  ];
  return found.filter(([, isSo]) => isSo).map(([problem]) => problem);
}

/** The draft as it travels. */
export const inputOf = (draft: WriteDraft): DraftInput => ({
  kind: draft.kind,
  title: draft.title.trim(),
  blocks: blocksOf(draft),
  audience: {
    territories: draft.territories as DraftInput['audience']['territories'],
    group: draft.group,
  },
  publishAt: draft.publishAt,
  expiresAt: draft.expiresAt,
  pinned: draft.pinned,
});

/** A mark whose line was deleted leaves a picture that nobody sees: it is put back at the end. */
export const unplaced = ({ text, attachments }: WriteDraft): string[] =>
  attachments
    .map(({ mark }) => mark)
    .filter((mark) => !text.split('\n').some((line) => line.trim() === mark));
