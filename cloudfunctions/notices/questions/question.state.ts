import type { Aggregate } from '#kernel/aggregate';
import { type Moderation, queuesOf } from '#kernel/moderation';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { NoticeId, PersonId, QuestionId } from '#types/ids';
import type { QuestionQueue } from '#types/notices.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Officer } from '../notice/notice.state';

export type Answer = { words: string; by: Officer; at: Instant };

export type QuestionDocument = Aggregate &
  OutboxDocument & {
    _id: QuestionId;
    notice: NoticeId;
    /** As it was called when somebody asked. */
    noticeTitle: string;
    within: TerritoryId;
    authorId: PersonId;
    /** `张**` */
    author: string;
    words: string;
    at: Instant;
    text: Moderation;
    answer: Answer | null;
    timeline: readonly { at: Instant; kind: string; by: PersonId | null; words: string }[];
    /** For the indexes alone: who sees it, `all` or its author; where moderators and staff find it. */
    readers: readonly string[];
    queueKeys: readonly string[];
  };

export const EVERYBODY = 'all';

export const questionKey = (queue: QuestionQueue, territory: TerritoryId): string => `${queue}@${territory}`;

type Bare = Omit<QuestionDocument, 'readers' | 'queueKeys' | 'wakeAt'>;

const waitsIn = ({ text, answer }: Bare): QuestionQueue[] => [
  ...(text.state === 'shown' && answer === null ? (['unanswered'] as const) : []),
  ...queuesOf(text),
];

/** The one way to finish a change of a question. */
export const indexed = <Q extends Bare>(question: Q) => ({
  ...question,
  readers: [question.text.state === 'shown' ? EVERYBODY : question.authorId],
  queueKeys: waitsIn(question).flatMap((queue) =>
    pathOf(question.within).map((territory) => questionKey(queue, territory)),
  ),
  wakeAt: nextAttempt(question.outbox),
});
