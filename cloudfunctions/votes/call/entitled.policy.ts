import type { Person } from '#kernel/person';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { standingOf } from '../box/standing.policy';
import type { Terms } from '../vote/vote.state';

type Resident = Pick<Person, '_id' | 'openid' | 'stop' | 'home' | 'memberships'>;
export type Entitled = { person: PersonId; voter: TerritoryId | PersonId };

/** Whoever moved in since was told, if at all, where they lived before. */
const livedThere = ({ home, memberships }: Resident, since: Instant): boolean =>
  memberships.some(({ role, territory, from }) => role === 'resident' && territory === home && from <= since);

/** Those of a building who may vote, each with the line of the roll that is theirs. */
export const entitledOf = (
  residents: readonly Resident[],
  terms: Terms,
  begunAt: Instant,
  now: Instant,
): Entitled[] =>
  residents
    .filter(({ openid, stop }) => openid !== '' && stop === null)
    .filter((resident) => livedThere(resident, begunAt))
    .flatMap((resident) => {
      const standing = standingOf(resident, terms, now);
      return 'voter' in standing ? [{ person: resident._id, voter: standing.voter }] : [];
    });
