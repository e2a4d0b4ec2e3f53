import { type Moderation, queuesOf } from '#kernel/moderation';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { PersonId, StatementId } from '#types/ids';
import type { ModerationQueue } from '#types/moderation.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Part } from '../part.state';

/** One short sentence that everybody may mark once it passed. */
export type Statement = Part<'statement'> &
  OutboxDocument & {
    _id: StatementId;
    /** What the conversation is called, for moderators. */
    under: string;
    person: PersonId;
    /** `张**`, or name and office of staff. */
    author: string;
    official: boolean;
    words: string;
    at: Instant;
    text: Moderation;
    queueKeys: readonly string[];
  };

export const queueKey = (queue: ModerationQueue, territory: TerritoryId): string => `${queue}@${territory}`;

export const isShown = ({ text }: Pick<Statement, 'text'>): boolean => text.state === 'shown';

/** The one way to finish a change of a statement. */
export const indexed = (statement: Omit<Statement, 'queueKeys' | 'wakeAt'>): Statement => ({
  ...statement,
  queueKeys: queuesOf(statement.text).flatMap((queue) =>
    pathOf(statement.within).map((territory) => queueKey(queue, territory)),
  ),
  wakeAt: nextAttempt(statement.outbox),
});
