import type { Aggregate } from '#kernel/aggregate';
import { nextAttempt, type OutboxDocument } from '#kernel/outbox';
import type { PersonId, PostId } from '#types/ids';
import type { Instant } from '#types/time';

export type BondField = 'like' | 'follow';

/** What one person does with one post: its id is made of both, so nobody likes twice. The only truth about both. */
export type BondDocument = Aggregate &
  OutboxDocument & {
    post: PostId;
    person: PersonId;
    /** 0 or 1, so that they can be summed where they lie. */
    like: 0 | 1;
    follow: 0 | 1;
    /** The like as the post's sum has it. */
    counted: 0 | 1;
    /** Of what the post told those who follow, how much this one was told. */
    told: number;
    /** Since when it waits to be counted. */
    choreAt: Instant | null;
  };

export const bondIdOf = (post: PostId, person: PersonId): string => `${post}.${person}`;

export const newBond = (
  { _id: post, told }: { _id: PostId; told: number },
  person: PersonId,
  field: BondField,
  now: Instant,
): BondDocument => ({
  _id: bondIdOf(post, person),
  rev: 1,
  keys: [],
  post,
  person,
  like: field === 'like' ? 1 : 0,
  follow: field === 'follow' ? 1 : 0,
  counted: 0,
  // nobody is told of what they saw before they followed
  told,
  choreAt: now,
  outbox: [],
  wakeAt: null,
});

export const marked = (bond: BondDocument, field: BondField, on: boolean, now: Instant): BondDocument => ({
  ...bond,
  [field]: on ? 1 : 0,
  choreAt: bond.choreAt ?? now,
});

/** A reader sees their own like at once, before the clock has counted it. */
export const ownShare = (bond: BondDocument | null): number => (bond ? bond.like - bond.counted : 0);

export const indexedBond = (bond: BondDocument): BondDocument => ({
  ...bond,
  wakeAt: nextAttempt(bond.outbox),
});
