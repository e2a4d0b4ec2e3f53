import type { Aggregate } from '#kernel/aggregate';
import type { OutboxEntry } from '#kernel/outbox';
import type { NoticeId, PersonId } from '#types/ids';
import type { DraftContent } from '#types/notice-desk';
import type { Audience } from '#types/notices';
import type { NoticeEvent, NoticeKind, NoticeStatus } from '#types/notices.labels';
import type { AttachmentId, RichText } from '#types/rich-text';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** Who did something, as it was then; the system is nobody. */
export type Doer = { personId: PersonId | null; name: string; role: Role | null };
export type Officer = Doer & { personId: PersonId; role: Role };
export type Entry = { at: Instant; kind: NoticeEvent; by: Doer; words: string };

export type Content = { title: string; blocks: RichText };
/** What was published, once; a correction is another one. */
export type Version = Content & { n: number; at: Instant; note: string };
export type Correction = Content & { note: string; by: Officer; at: Instant };

export type State =
  | { status: 'draft' }
  | { status: 'awaiting'; at: Instant }
  | { status: 'scheduled'; at: Instant }
  | { status: 'published' }
  | { status: 'expired'; at: Instant }
  | { status: 'withdrawn'; at: Instant; reason: string }
  | { status: 'discarded'; at: Instant };

/** When and how people are told of it by message: urgent ones at once, all others in the digest of a day. */
export type Telling = { at: Instant; round: 'urgent' | 'digest'; begun: boolean };

export type NoticeDocument = Aggregate & {
  _id: NoticeId;
  /** The revision of the last change that others must have seen before they decide. */
  changedRev: number;
  /** The territory in whose name it is published, and its name. */
  within: TerritoryId;
  label: string;
  needsApproval: boolean;
  author: Officer;
  /** Everybody who wrote on it: none of them approves it. */
  writers: readonly PersonId[];
  kind: NoticeKind;
  title: string;
  blocks: RichText;
  audience: Audience;
  publishAt: Instant | null;
  expiresAt: Instant | null;
  pinned: boolean;
  /** Files whose kind was checked. */
  files: readonly { file: AttachmentId; bytes: number }[];
  state: State;
  publishedAt: Instant | null;
  /** Everybody by whose decision something of it was published. */
  publishedBy: readonly PersonId[];
  /** The earlier ones; the one that holds is `title` and `blocks`. */
  earlier: readonly Version[];
  current: Pick<Version, 'n' | 'at' | 'note'> | null;
  correction: Correction | null;
  /** The last correction that was sent back, until another one is proposed. */
  returned: Correction | null;
  changedAt: Instant;
  timeline: readonly Entry[];
  outbox: readonly OutboxEntry[];
  telling: Telling | null;
} & NoticeIndexFields;

/** Made anew with every change; nothing decides by them. */
export type NoticeIndexFields = {
  status: NoticeStatus;
  lead: string;
  cover: { file: AttachmentId; alt: string } | null;
  feedKeys: readonly string[];
  searchKeys: readonly string[];
  searchText: string;
  deskKeys: readonly string[];
  pinnedRank: 0 | 1;
  /** `420205@2026-11-22`: the digest it belongs to; stays when it was sent. */
  digest: string | null;
  tellAt: Instant | null;
  wakeAt: Instant | null;
};

export type NoticeDraft = DraftContent;
