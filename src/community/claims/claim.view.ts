import type { OutputOf } from '#types/contract';

export type Claim = OutputOf<'community.listResidenceClaims'>['items'][number];

/** A person may claim one residence after another. */
export const claimKey = (claim: Pick<Claim, 'personId' | 'household'>): string =>
  `${claim.personId} ${claim.household}`;
