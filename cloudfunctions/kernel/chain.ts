import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { canonical } from './canonical';
import type { Link } from './chain-link';
import { dayOf } from './instant';
import { ancestorAt } from './territory';

/** Keyed digests; a certified module may stand behind it. */
export type ChainCrypto = {
  /** Names the key that seals now; an older key stays known for checking. */
  keyId: string;
  salt(): string;
  digest(salt: string, text: string): string;
  /** `null`: no such key is known. */
  mac(keyId: string, text: string): string | null;
};

/** Which field of a document is its history, and where it belongs, for the daily anchors. */
export type ChainRule<T> = { field: keyof T & string; territoryOf(document: T): TerritoryId | null };

/** What the platform adds to a document that has a history; slices never touch it. */
export type Sealed = {
  seals?: readonly string[];
  /** `2026-11-22 420205/003/001`: the day and the community of the last seal, for the index of the anchors. */
  sealedOn?: string;
};

/** What is left of an entry whose content was removed: that it was, and when it happened. */
export type Erased = { at: Instant; erased: true };
export const erase = ({ at }: { at: Instant }): Erased => ({ at, erased: true });
export const isErased = (entry: unknown): entry is Erased => (entry as Partial<Erased>)?.erased === true;
/** The entries that still say something. */
export const told = <E extends object>(history: readonly (E | Erased)[]): E[] =>
  history.filter((entry): entry is E => !isErased(entry));

/**
 * When a change to a document happens: now, or with the newest entry of its history where a call that began later was
 * faster. Decided at its own beginning, the slower one would not see what the faster one ended or began.
 */
export const asOf = (history: readonly { at: Instant }[], now: Instant): Instant =>
  history.reduce((latest, { at }) => (at > latest ? at : latest), now);

/** The anchors of a community; what belongs above the communities has its own. */
export const anchorPlace = (territory: TerritoryId): TerritoryId =>
  ancestorAt(territory, 'community') ?? territory;
export const sealedOn = (territory: TerritoryId, now: Instant): string =>
  `${dayOf(now)} ${anchorPlace(territory)}`;

/** @param name `<collection>/<_id>`: a chain fits no other document */
export const headOf = (
  crypto: ChainCrypto,
  name: string,
  previous: string,
  { kind, place, keyId }: Pick<Link, 'kind' | 'place' | 'keyId'>,
  content: string,
): string | null => {
  // erasing an entry later must not change its head
  const act = kind === 'erased' ? 'entry' : kind;
  return crypto.mac(keyId, JSON.stringify([name, place, previous, act, content]));
};

/** The act binds what is left, so that the rest cannot be changed either. */
export const erasureOf = (crypto: ChainCrypto, index: number, left: unknown): string =>
  `${index} ${crypto.digest('left', canonical(left))}`;

export type History = { name: string; entries: readonly unknown[]; seals: readonly string[] };
