import type { HeldMembership } from '#kernel/person';
import { isWithin } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { NoStanding, VoteUnit } from '#types/votes.labels';
import type { Terms } from '../vote/vote.state';

type Resident = { _id: PersonId; memberships: readonly HeldMembership[] };

/** Where they lived when it opened: who moves while it is open has one vote, where they lived before. */
const homeAt = ({ memberships }: Resident, at: Instant): HeldMembership | null =>
  memberships.find(
    ({ role, from, until }) => role === 'resident' && from <= at && (until === null || at < until),
  ) ?? null;

export type Standing = { voter: TerritoryId | PersonId; home: TerritoryId } | { why: NoStanding };

/** Who may be asked before it opens is judged as of now: the roll is closed when it opens. */
const rollAt = ({ opensAt }: Pick<Terms, 'opensAt'>, now: Instant): Instant =>
  now < opensAt ? now : opensAt;

/** Voting asks for a residence that was confirmed (L2); the roll is as it is when the vote opens. */
export const standingOf = (
  person: Resident | null,
  terms: Pick<Terms, 'opensAt' | 'within' | 'unit'>,
  now: Instant,
): Standing => {
  const home = person && homeAt(person, rollAt(terms, now));
  if (!person || !home) return { why: 'residence' };
  if (!isWithin(home.territory, terms.within)) return { why: 'outside' };
  if (home.level !== 'L2') return { why: 'level' };
  return { voter: voterFor(terms.unit, home.territory, person._id), home: home.territory };
};

const voterFor = (unit: VoteUnit, home: TerritoryId, person: PersonId): TerritoryId | PersonId =>
  unit === 'household' ? home : person;
