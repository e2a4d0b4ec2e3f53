import type { InputOf } from '#types/contract';
import type { DraftProblem } from '#types/notice-desk';
import type { NoticeKind } from '#types/notices.labels';
import type { Attachment } from '../text/source.types';

type Create = InputOf<'notices.create'>;
export type NoticeId = InputOf<'notices.get'>['noticeId'];
export type AudienceGroup = NonNullable<Create['audience']['group']>;

/** A notice while it is written. It lives on the device, and on the server once it has an id. */
export type WriteDraft = {
  /** Null until the server knows it; then with the revision that was seen last. */
  noticeId: NoticeId | null;
  rev: number;
  /** One key for the one creation, however often it is tried. */
  createKey: string;
  /** In whose name it is published. */
  within: string;
  kind: NoticeKind;
  title: string;
  text: string;
  attachments: Attachment[];
  territories: string[];
  /** What the territories are called: `第1网格、第2网格 3号楼`. */
  areas: string;
  group: AudienceGroup;
  publishAt: string | null;
  expiresAt: string | null;
  pinned: boolean;
};

export type FieldName = 'title' | 'body' | 'attachments' | 'audience' | 'publishAt' | 'expiresAt';
export type FieldErrors = Partial<Record<FieldName, string>>;
export type { DraftProblem };
