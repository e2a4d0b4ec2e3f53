import { erase, isErased } from '#kernel/chain';
import type { Person } from '#kernel/person';
import { done, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import { activeOffices, isOffice, newcomer, withMemberships } from '../person.state';

/** On a public board somebody is called as the community wrote it, until the office ends. */
export const correctName = (
  person: Person,
  name: string,
  now: Instant,
): Result<Person, 'NAME_IS_PUBLISHED'> =>
  person.name !== '' && activeOffices(person, now).length > 0
    ? refuse('NAME_IS_PUBLISHED')
    : done({ ...person, name });

/**
 * Erases the person: name, phones, residences, consents, messages' credit and the identity at WeChat. What stays is
 * that somebody held an office, where and when, because others acted on it. Requests that run go on without the name;
 * the clock takes it out of them.
 */
export const closeAccount = (person: Person, now: Instant): Result<Person, 'OFFICE_HELD'> => {
  if (activeOffices(person, now).length > 0) return refuse('OFFICE_HELD');
  const erased: Person = {
    ...newcomer(person._id, '', person.createdAt),
    rev: person.rev,
    history: person.history.map((event) => (isErased(event) || isOffice(event) ? event : erase(event))),
    // a field that is left out would stay as it was
    ...(person.followed ? { followed: null } : {}),
    ...(person.idCode ? { idCode: null } : {}),
    closedAt: now,
    forgetAt: now,
  };
  return done(withMemberships(erased, person.memberships.filter(isOffice), now));
};
