import type { Aggregate } from '#kernel/aggregate';
import type { LookId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

/** Who audited what and what they were told: also the auditor leaves a trace, and it is chained like any other. */
export type Look = Aggregate & {
  _id: LookId;
  territory: TerritoryId;
  timeline: readonly {
    at: Instant;
    by: PersonId;
    byName: string;
    operation: string;
    about: string;
    findings: number;
  }[];
};
