import { attachmentsIn } from '#kernel/rich-text';
import type { NoticeDeskRow, NoticeWork } from '#types/notice-desk';
import type { NoticeDetail, NoticeSummary } from '#types/notices';
import type { NoticeAction } from '#types/notices.labels';
import type { AttachmentId, RichText } from '#types/rich-text';
import { ROLE_LABELS } from '#types/roles.labels';
import type { Instant } from '#types/time';
import { draftProblems } from './draft.policy';
import type { Doer, NoticeDocument } from './notice.state';

/** What a list needs of a notice: its text stays where it is. */
export const ROW_FIELDS = [
  'kind',
  'status',
  'title',
  'lead',
  'cover',
  'label',
  'publishedAt',
  'expiresAt',
  'current',
  'pinned',
  'pinnedRank',
  'searchText',
] as const satisfies readonly (keyof NoticeDocument)[];
export type NoticeRow = Pick<NoticeDocument, '_id' | (typeof ROW_FIELDS)[number]>;

type Links = ReadonlyMap<string, string>;

const rowParts = (notice: NoticeRow): Omit<NoticeSummary, 'cover'> => ({
  id: notice._id,
  kind: notice.kind,
  status: notice.status,
  title: notice.title,
  lead: notice.lead,
  from: notice.label,
  publishedAt: notice.publishedAt,
  expiresAt: notice.expiresAt,
  correctedAt: notice.current && notice.current.n > 1 ? notice.current.at : null,
  pinned: notice.pinned,
});

/** Whose picture has to be fetched; a withdrawn notice shows none. */
export const coverFile = ({ cover, status }: Pick<NoticeRow, 'cover' | 'status'>): AttachmentId[] =>
  cover && status !== 'withdrawn' ? [cover.file] : [];

const coverOf = (notice: NoticeRow, links: Links): NoticeSummary['cover'] => {
  const [fileId] = coverFile(notice);
  const url = fileId && links.get(fileId);
  return fileId && url ? { fileId, url, alt: notice.cover?.alt ?? '' } : null;
};

export const summaryOf = (notice: NoticeRow, links: Links): NoticeSummary => ({
  ...rowParts(notice),
  cover: coverOf(notice, links),
});

const nameIn = (blocks: RichText, file: AttachmentId): string => {
  const block = [...blocks].reverse().find((each) => each.kind === 'file' && each.file === file);
  return block?.kind === 'file' ? block.name : '';
};

/** Everything that its text shows, once. */
export const filesOf = ({ blocks }: Pick<NoticeDocument, 'blocks'>): AttachmentId[] => [
  ...new Set(attachmentsIn(blocks)),
];

const isWithdrawn = ({ state }: NoticeDocument): boolean => state.status === 'withdrawn';

/** Of everything that was ever published under it, for what an earlier version showed can still be read. */
const everyBlock = ({ earlier, blocks }: NoticeDocument): RichText => [
  ...earlier.flatMap((version) => version.blocks),
  ...blocks,
];
export const everyFileOf = (notice: NoticeDocument): AttachmentId[] =>
  filesOf({ blocks: everyBlock(notice) });

const versionsOf = ({ earlier, current }: NoticeDocument): NoticeDetail['versions'] =>
  [...earlier, ...(current ? [current] : [])].map(({ n, at, note }) => ({ n, at, note })).reverse();

/** @param may what the reader may do with it now; whoever works on it sees also what was withdrawn */
export const detailOf = (
  notice: NoticeDocument,
  may: readonly NoticeAction[],
  links: Links,
  sees: 'all' | 'public' = 'public',
): Omit<NoticeDetail, 'link'> => {
  const { state } = notice;
  const isStub = isWithdrawn(notice) && sees === 'public';
  const blocks = isStub ? [] : notice.blocks;
  const every = isStub ? [] : everyBlock(notice);
  return {
    ...rowParts(notice),
    rev: notice.rev,
    blocks,
    files: filesOf({ blocks: every }).map((fileId) => ({
      fileId,
      url: links.get(fileId) ?? null,
      name: nameIn(every, fileId),
      bytes: notice.files.find(({ file }) => file === fileId)?.bytes ?? 0,
    })),
    audience: notice.audience,
    versions: versionsOf(notice),
    withdrawn: state.status === 'withdrawn' ? { at: state.at, reason: state.reason } : null,
    may: [...may],
  };
};

const calledOf = ({ name, role }: Doer): string =>
  [name, role && ROLE_LABELS[role]].filter(Boolean).join(' · ');

const isBeforePublishing = ({ status }: NoticeDocument): boolean =>
  status === 'draft' || status === 'awaiting';

/** What still keeps it from being published; of what is published nothing does. */
export const problemsOf = (notice: NoticeDocument, now: Instant): NoticeWork['problems'] =>
  isBeforePublishing(notice) ? draftProblems(notice, now, notice.status === 'awaiting') : [];

export const workOf = (
  notice: NoticeDocument,
  reader: { may: readonly NoticeAction[]; isAuthor: boolean },
  links: Links,
  now: Instant,
): NoticeWork => ({
  ...detailOf(notice, reader.may, links, 'all'),
  within: notice.within,
  author: calledOf(notice.author),
  mine: reader.isAuthor,
  needsApproval: notice.needsApproval,
  publishAt: notice.publishAt,
  problems: problemsOf(notice, now),
  returned: notice.returned && {
    title: notice.returned.title,
    blocks: notice.returned.blocks,
    note: notice.returned.note,
  },
  correction: notice.correction && {
    title: notice.correction.title,
    blocks: notice.correction.blocks,
    note: notice.correction.note,
    by: calledOf(notice.correction.by),
    at: notice.correction.at,
  },
  timeline: notice.timeline.map(({ at, kind, by, words }) => ({ at, kind, by: calledOf(by), words })),
});

export const DESK_FIELDS = [
  ...ROW_FIELDS,
  'rev',
  'within',
  'author',
  'publishAt',
  'changedAt',
  'correction',
] as const satisfies readonly (keyof NoticeDocument)[];
export type DeskRow = Pick<NoticeDocument, '_id' | (typeof DESK_FIELDS)[number]>;

export const deskRowOf = (notice: DeskRow): NoticeDeskRow => ({
  ...rowParts(notice),
  rev: notice.rev,
  within: notice.within,
  author: calledOf(notice.author),
  publishAt: notice.publishAt,
  changedAt: notice.changedAt,
  correcting: notice.correction !== null,
});

export const changedAnswer = (notice: NoticeDocument, { now }: { now: Instant }) => ({
  noticeId: notice._id,
  rev: notice.rev,
  status: notice.state.status,
  problems: problemsOf(notice, now),
});
