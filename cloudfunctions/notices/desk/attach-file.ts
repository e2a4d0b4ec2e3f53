import { HEAD_BYTES, isAsNamed, isPicture } from '#kernel/file-kind';
import { isFileOf } from '#kernel/files';
import { type Refusal, refuse } from '#kernel/result';
import { change } from '#platform/change';
import { MAX_FILE_BYTES, MAX_PICTURE_BYTES } from '#types/notices.labels';
import type { AttachmentId } from '#types/rich-text';
import { attach } from '../notice/draft.decide';
import { mayWork } from '../notice/notice.policy';
import type { NoticeDocument } from '../notice/notice.state';
import { loadNotice, noticesOf } from '../notices.store';

type Seen = { size: number; head: Uint8Array } | null;
type Wrong = 'FILE_MISSING' | 'FILE_TOO_LARGE' | 'FILE_NOT_AS_NAMED';

const objectionTo = (file: AttachmentId, seen: Seen): Refusal<Wrong> | null => {
  if (seen === null) return refuse('FILE_MISSING');
  const most = isPicture(file) ? MAX_PICTURE_BYTES : MAX_FILE_BYTES;
  if (seen.size > most) return refuse('FILE_TOO_LARGE', { most });
  return isAsNamed(file, seen.head) ? null : refuse('FILE_NOT_AS_NAMED');
};

const NAME = 'notices.attach';

/** A file is looked at before the text may show it: its size, and whether its first bytes are what its name says. */
export const attachFile = change<typeof NAME, NoticeDocument, { document: NoticeDocument; seen: Seen }>(
  NAME,
  {
    store: noticesOf,
    load: async ({ ports, input, personId }) => {
      const isOwn = isFileOf(input.file, 'notices', personId);
      const [loaded, seen] = await Promise.all([
        loadNotice({ ports, input }),
        isOwn ? ports.files.peek(input.file, HEAD_BYTES) : null,
      ]);
      return loaded && { ...loaded, seen };
    },
    policy: (actor, { document }) => mayWork(actor, document),
    decide: ({ document, seen }, { input, personId, now }) => {
      if (!isFileOf(input.file, 'notices', personId)) return refuse('FILE_NOT_YOURS');
      return (
        objectionTo(input.file, seen) ?? attach(document, { file: input.file, bytes: seen?.size ?? 0 }, now)
      );
    },
    answer: ({ _id, rev, files }, { input }) => ({
      noticeId: _id,
      rev,
      file: input.file,
      bytes: files.find(({ file }) => file === input.file)?.bytes ?? 0,
    }),
  },
);
