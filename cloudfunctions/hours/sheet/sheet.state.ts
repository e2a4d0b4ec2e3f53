import type { Aggregate } from '#kernel/aggregate';
import type { Erased } from '#kernel/chain';
import type { SheetEvent } from '#types/hours.labels';
import type { PersonId, SheetId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';

export type SheetEntry = { at: Instant; kind: SheetEvent; by: PersonId; words: string };

/** 平台服务记录单: what one community recorded of one person in one time, as it was when the sheet was ordered. */
export type Sheet = Aggregate & {
  _id: SheetId;
  person: PersonId;
  /** Empty where the account was closed. */
  name: string;
  number: string;
  community: TerritoryId;
  unit: string;
  from: Day;
  until: Day;
  minutes: number;
  records: number;
  issuedAt: Instant;
  withdrawnAt: Instant | null;
  /** When the clock found that hours behind it had been corrected. */
  changedAt: Instant | null;
  timeline: readonly (SheetEntry | Erased)[];
};
