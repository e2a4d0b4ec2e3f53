import type { Aggregate } from '#kernel/aggregate';
import type { CalendarOverrides } from '#kernel/calendar';
import type { Deadline } from '#kernel/deadline';
import { queuesOf } from '#kernel/moderation';
import type { OutboxDocument } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { FileId, PostId, RequestId, TopicId } from '#types/ids';
import type { ModerationQueue } from '#types/moderation.labels';
import type { Point } from '#types/place';
import { ANSWERED_KINDS, type PostAlarm, type PostKind, type PostQueue } from '#types/posts.labels';
import type { Category } from '#types/requests.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Officer, SaidText } from '../said/said.state';
import { nextAlarm } from './post.alarms.state';

/** Kept so that a post can become a request; gone with the account. */
export type Speaker = {
  maskedName: string;
  maskedPhone: string | null;
  sealedName: string | null;
  sealedPhone: string | null;
};

/** What it goes on as. */
type Onward =
  | { to: 'request'; id: RequestId; category: Category }
  | { to: 'topic'; id: TopicId; title: string };
/** `opened`: it is there. */
export type Turned = Onward & { by: Officer; at: Instant; opened: boolean };

/** A walk through those who follow, by cursor; a broken run is taken up where it was. */
export type Telling = { words: string; after: string | null };

/** Counts of what lies in collections of its own; made by the clock and by nobody else. */
export type Tally = { likes: number; comments: number; followers: number };

/** Fields for the indexes alone. */
type PostIndex = {
  /** `suggestion@420205/003/001` and `all@…` while it is shown. */
  feedKeys: readonly string[];
  likes: number;
  queueKeys: readonly string[];
  /** The limit where one runs. */
  sortAt: Instant;
  /** Since when the clock has something to do beyond this document; `null`: nothing. */
  choreAt: Instant | null;
};

export type PostDocument = Aggregate &
  OutboxDocument &
  SaidText &
  PostIndex & {
    _id: PostId;
    kind: PostKind;
    photos: readonly FileId[];
    place: { territory: TerritoryId; label: string; point: Point | null; detail: string };
    speaker: Speaker;
    calendar: CalendarOverrides;
    answerDays: number;
    source: 'default' | 'setting';
    escalateDays: number;
    /** `null` where no answer is due, or no more. */
    deadline: Deadline | null;
    alarm: PostAlarm;
    answer: { words: string; by: Officer; at: Instant } | null;
    turned: Turned | null;
    /** How often those who follow were told something. */
    told: number;
    telling: Telling | null;
    tally: Tally;
    /** How often it was counted; a slower count of the same moment is not written over a newer one. */
    tallied: number;
  };

export const feedKey = (kind: PostKind | 'all', community: TerritoryId): string => `${kind}@${community}`;

type Queue = PostQueue | ModerationQueue;
export const queueKey = (queue: Queue, territory: TerritoryId): string => `${queue}@${territory}`;

const isSettled = ({ answer, turned }: Pick<PostDocument, 'answer' | 'turned'>): boolean =>
  answer !== null || turned !== null;

const queueOf = (post: Bare): PostQueue[] => {
  if (isSettled(post)) return ['settled'];
  if (post.text.state !== 'shown') return [];
  return [ANSWERED_KINDS.includes(post.kind) ? 'due' : 'free'];
};

type Bare = Omit<PostDocument, keyof PostIndex | 'wakeAt'>;

const hasChore = ({ turned, mute, telling }: Bare): boolean =>
  (turned !== null && !turned.opened) || (mute !== null && !mute.done) || telling !== null;

/** The one way to finish a change of a post. */
export const indexed = (post: Bare & { choreAt?: Instant | null; wakeAt?: Instant | null }): PostDocument => {
  const queues: Queue[] = [...queueOf(post), ...queuesOf(post.text)];
  const isShown = post.text.state === 'shown';
  return {
    ...post,
    feedKeys: isShown ? [feedKey('all', post.within), feedKey(post.kind, post.within)] : [],
    likes: post.tally.likes,
    queueKeys: queues.flatMap((queue) => pathOf(post.within).map((territory) => queueKey(queue, territory))),
    sortAt: post.deadline?.dueAt ?? post.at,
    // since it was first so: who waits longest is first
    choreAt: hasChore(post) ? (post.choreAt ?? post.timeline.at(-1)?.at ?? post.at) : null,
    wakeAt: nextAlarm(post),
  };
};
