import type { PersonId } from '#types/ids';
import type { Membership } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Aggregate } from './aggregate';

/** The collection that says who somebody is; the platform reads it for every call, the community slice writes it. */
export const PEOPLE = 'community_people';

/** A person as stored. The phone is sealed; the openid is needed to send messages and leaves the server never. */
export type Person = Aggregate & {
  _id: PersonId;
  openid: string;
  /** Empty until they gave one. */
  name: string;
  sealedPhone: string | null;
  /** `138****1234`, so that showing it masked needs no key. */
  maskedPhone: string | null;
  /** For workers and staff: a phone that is published by rule. */
  workPhone: string | null;
  memberships: readonly Membership[];
  /** `role@territory` of every membership that is not ended: the index behind "all workers of this grid". */
  holds: readonly string[];
  /** The residence that waits for the grid worker, as the grid's id; `null` when none waits. */
  claimGrid: TerritoryId | null;
  claimCommunity: TerritoryId | null;
  claimedAt: Instant | null;
  createdAt: Instant;
};

export const holding = (m: Pick<Membership, 'role' | 'territory'>): string => `${m.role}@${m.territory}`;
