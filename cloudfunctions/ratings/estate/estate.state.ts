import type { CalendarOverrides } from '#kernel/calendar';
import type { EstateId, OrderId } from '#types/ids';
import { ESTATE_ITEMS, type EstateItem, type Outcome } from '#types/ratings.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { EstateSettings } from '../ratings.settings.state';
import type { Register } from '../register/register.state';
import { countAt, type Span } from '../register/spans.state';

/** How often an item was judged and the sum of the scores. */
export type Sum = { count: number; sum: number };
export type Sums = Readonly<Record<EstateItem, Sum>>;

export type EstateRound = Span & { quarter: string; settings: EstateSettings };

export type EstateResult = {
  quarter: string;
  outcome: Outcome;
  /** Households. */
  raters: number;
  sums: Sums;
  low: boolean;
  orderId: OrderId | null;
  settings: EstateSettings;
  countedAt: Instant;
};

/** A 小区 with its property company, kept by community staff. */
export type Estate = Register & {
  kind: 'estate';
  _id: EstateId;
  name: string;
  company: string;
  manager: { name: string; phone: string };
  buildings: readonly TerritoryId[];
  households: number;
  active: boolean;
  calendar: CalendarOverrides;
  settings: EstateSettings;
  round: EstateRound | null;
  results: readonly EstateResult[];
};

/** A mean of 1 to 5 with two digits; `null`: nobody judged it. */
export const meanOf = ({ count, sum }: Sum): number | null =>
  count === 0 ? null : Math.round((sum / count) * 100) / 100;

export const noSums = (): Sums =>
  Object.fromEntries(ESTATE_ITEMS.map((item) => [item, { count: 0, sum: 0 }])) as Record<EstateItem, Sum>;

/** The index fields of an estate. */
export const indexedEstate = (estate: Estate): Estate => ({
  ...estate,
  claims: estate.active ? estate.buildings : [estate._id],
  choreAt: estate.round && countAt(estate.round),
});
