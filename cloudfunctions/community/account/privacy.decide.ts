import { type Consent, hasAccepted, type Person } from '#kernel/person';
import { done, type Result, refuse } from '#kernel/result';
import { PRIVACY_VERSION } from '#types/privacy.labels';
import type { Instant } from '#types/time';

/** Nobody accepts what they were not shown; withdrawing is possible at any time, whatever version is on the screen. */
export const decidePrivacy = (
  person: Person,
  { version, decision }: Pick<Consent, 'version' | 'decision'>,
  now: Instant,
): Result<Person, 'PRIVACY_VERSION_OLD'> => {
  if (decision === 'accepted' && version !== PRIVACY_VERSION) return refuse('PRIVACY_VERSION_OLD');
  if (hasAccepted(person) === (decision === 'accepted')) return done(person);
  return done({ ...person, consents: [...person.consents, { version, decision, at: now }] });
};
