import { DAY, plusMs } from '#kernel/instant';
import { textProblems } from '#kernel/rich-text';
import { isWithin } from '#kernel/territory';
import type { DraftProblem } from '#types/notice-desk';
import { MAX_AHEAD_DAYS, MAX_LIVE_DAYS } from '#types/notices.labels';
import type { Instant } from '#types/time';
import type { Content, NoticeDocument } from './notice.state';

type Draft = Pick<
  NoticeDocument,
  'title' | 'blocks' | 'audience' | 'publishAt' | 'expiresAt' | 'files' | 'within'
>;

const when = (holds: boolean, problem: DraftProblem): DraftProblem[] => (holds ? [problem] : []);

/** Of the text alone: what a correction has to fit too. */
export const contentProblems = (
  { title, blocks }: Content,
  files: NoticeDocument['files'],
): DraftProblem[] => [
  ...when(title === '', 'TITLE_MISSING'),
  ...textProblems(
    title,
    blocks,
    files.map(({ file }) => file),
  ),
];

const audienceProblems = ({ audience: { territories }, within }: Draft): DraftProblem[] => [
  ...when(territories.length === 0, 'AUDIENCE_MISSING'),
  // its author may publish in the name of `within`, so to everything inside it and to nothing else
  ...when(
    territories.some((territory) => !isWithin(territory, within)),
    'AUDIENCE_OUTSIDE',
  ),
];

/**
 * A planned moment may pass while the notice waits for approval: then it is published when it is approved. Its end
 * may not.
 */
const timeProblems = ({ publishAt, expiresAt }: Draft, now: Instant, isApproval: boolean): DraftProblem[] => {
  const start = publishAt !== null && publishAt > now ? publishAt : now;
  const isPast = publishAt !== null && publishAt < now && !isApproval;
  return [
    ...when(isPast || (expiresAt !== null && expiresAt <= start), 'TIME_PAST'),
    ...when(
      start > plusMs(now, MAX_AHEAD_DAYS * DAY) ||
        (expiresAt !== null && expiresAt > plusMs(start, MAX_LIVE_DAYS * DAY)),
      'TIME_TOO_FAR',
    ),
  ];
};

/** Everything that keeps it from being published at `now`, the most telling first. */
export const draftProblems = (draft: Draft, now: Instant, isApproval = false): DraftProblem[] => [
  ...contentProblems(draft, draft.files),
  ...audienceProblems(draft),
  ...timeProblems(draft, now, isApproval),
];
