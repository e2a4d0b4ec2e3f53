import type { CalendarOverrides } from '#kernel/calendar';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { Point } from '#types/place';
import type { Level, TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';

export const TERRITORIES = 'community_territories';

/** Somebody on the public board of a grid, with the period of the office. */
export type BoardEntry = {
  personId: PersonId;
  name: string;
  /** Empty where no work phone is known: the duty phone answers then. */
  phone: string;
  from: Instant;
  until: Instant | null;
};

/** What a district, street or community decides for itself; of two settings the smaller territory's wins. */
export type TerritorySettings = {
  calendar?: CalendarOverrides;
  /** Read and understood by the requests slice. */
  requests?: Record<string, unknown>;
  /** Read and understood by the notices slice. */
  notices?: Record<string, unknown>;
  /** Read and understood by the disclosure slice. */
  disclosure?: Record<string, unknown>;
  /** Read and understood by the posts slice. */
  posts?: Record<string, unknown>;
  /** Read and understood by the topics slice. */
  topics?: Record<string, unknown>;
  /** Read and understood by the opinions slice. */
  opinions?: Record<string, unknown>;
  /** Read and understood by the volunteers slice. */
  volunteers?: Record<string, unknown>;
  /** Read and understood by the wishes slice. */
  wishes?: Record<string, unknown>;
  /** Read and understood by the votes slice. */
  votes?: Record<string, unknown>;
  /** Read and understood by the hours slice. */
  hours?: Record<string, unknown>;
  /** Read and understood by the ratings slice. */
  ratings?: Record<string, unknown>;
  /** Households a grid should have (GB/T 34300: 300), and the span outside which it is worth a look. */
  gridSize?: { target: number; least: number; most: number };
};

/**
 * One place from district to building. A household has no document of its own: its building and the memberships of
 * those who live there say all that is known, and no list of empty flats has to be kept.
 */
export type Territory = {
  _id: TerritoryId;
  rev: number;
  keys: readonly [];
  level: Level;
  parent: TerritoryId | null;
  name: string;
  point: Point | null;
  households: number;
  dutyPhone: string;
  supervisionPhone: string;
  settings: TerritorySettings;
  /**
   * A grid's public board, copied from the people who hold the office: with it the card of a grid is read together
   * with its path, in one trip, at every sign-in.
   */
  board: readonly BoardEntry[];
};

export const territories = (ports: Pick<Ports, 'collection'>) => ports.collection<Territory>(TERRITORIES);
