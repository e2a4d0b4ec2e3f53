import { MAX_AHEAD_DAYS } from '#types/notices.labels';
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

type Times = Pick<WriteDraft, 'publishAt' | 'expiresAt'>;

const DAY_MS = 86_400_000;

/** Two moments share two problems: it is the end that is wrong, unless the beginning is. */
function fieldOf(problem: DraftProblem, { publishAt, expiresAt }: Times, now: number): FieldName {
  const starts = publishAt === null ? now : Date.parse(publishAt);
  const isStartWrong =
    problem === 'TIME_PAST' ? publishAt !== null && starts <= now : starts > now + MAX_AHEAD_DAYS * DAY_MS;
  const isOfTime = problem === 'TIME_PAST' || problem === 'TIME_TOO_FAR';
  return isOfTime && expiresAt !== null && !isStartWrong ? 'expiresAt' : FIELD_OF[problem];
}

/** Nobody is shown what ended before it began. */
const endsTooSoon = ({ publishAt, expiresAt }: Times, now: number): boolean =>
  expiresAt !== null &&
  Date.parse(expiresAt) <= Math.max(now, publishAt === null ? now : Date.parse(publishAt));

export const isDraftProblem = (code: string): code is DraftProblem => code in FIELD_OF;

/** What the server, or this form itself, found wrong, at the fields where it is put right. */
export function errorsOf(problems: readonly DraftProblem[], times: Times, now: number): FieldErrors {
  const errors: FieldErrors = {};
  for (const problem of problems) errors[fieldOf(problem, times, now)] ??= errorText(problem);
  return errors;
}

/** What is written at a field. */
const WRITTEN: Record<FieldName, (draft: WriteDraft) => unknown> = {
  title: ({ title }) => title,
  body: ({ text }) => text,
  attachments: ({ attachments }) => attachments,
  audience: ({ territories }) => territories,
  publishAt: ({ publishAt }) => publishAt,
  expiresAt: ({ expiresAt }) => expiresAt,
};

/** The errors that were found in `then`, but for fields at which something else is written by now. */
export const errorsLeft = (errors: FieldErrors, then: WriteDraft, now: WriteDraft): FieldErrors => {
  const left = (Object.keys(errors) as FieldName[]).filter(
    (field) => WRITTEN[field](then) === WRITTEN[field](now),
  );
  return Object.fromEntries(left.map((field) => [field, errors[field]]));
};

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
    [
      'TIME_PAST',
      (draft.publishAt !== null && Date.parse(draft.publishAt) <= now) || endsTooSoon(draft, now),
    ],
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
