import { type MessageDraft, queueMessages } from '#kernel/outbox';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { WishEvent } from '#types/wishes.labels';
import { indexed } from './index-fields.state';
import type { Wish, WishEntry } from './wish.state';

export type Doer = { personId: PersonId; name: string };
export type Moment = { by: Doer; now: Instant };
type Step = {
  set?: Partial<Wish>;
  entries?: readonly WishEntry[];
  messages?: readonly MessageDraft[];
};

/** Of who asked only the id: the story is read by others than those who may know the name. */
export const entry = (
  wish: Pick<Wish, 'askerId'>,
  kind: WishEvent,
  by: Doer | null,
  at: Instant,
  words = '',
): WishEntry => ({
  at,
  kind,
  by: by && { personId: by.personId, name: by.personId === wish.askerId ? '' : by.name },
  words,
});

/** The next version: what is set, what the story says of it and whom to tell, together. */
export const advance = (wish: Wish, now: Instant, { set, entries = [], messages = [] }: Step): Wish =>
  indexed({
    ...wish,
    ...set,
    changedAt: now,
    timeline: [...wish.timeline, ...entries],
    outbox: queueMessages(wish, messages, now),
  });
