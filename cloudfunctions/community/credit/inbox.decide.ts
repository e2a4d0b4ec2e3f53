import type { Person } from '#kernel/person';
import type { Instant } from '#types/time';

const earlier = (a: Instant, b: Instant): Instant => (a < b ? a : b);

/** Reading never goes back, and nobody has read what is still to come. `unread`: what came after `until`. */
export const readMessages = (person: Person, until: Instant, unread: number, now: Instant): Person => {
  const { readUntil } = person.inbox;
  const reached = earlier(until, now);
  if (readUntil !== null && readUntil >= reached) return person;
  return { ...person, inbox: { unread, readUntil: reached } };
};
