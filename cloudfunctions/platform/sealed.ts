import { type ChainCrypto, type ChainRule, type Sealed, sealedOn } from '#kernel/chain';
import { seal } from '#kernel/chain-seal';
import type { Instant } from '#types/time';

type Document = { _id: string } & Sealed;

/** Every entry of a history, an erased one too, says when it happened. */
export const historyOf = <T>(document: T, { field }: ChainRule<T>): readonly { at: Instant }[] =>
  (document[field] ?? []) as readonly { at: Instant }[];

/**
 * A version of a document as it is written: with the seals of what its history gained. Everything that is written
 * passes here, whoever writes it.
 * @param before the version that it follows; `null`: there was none
 */
export const sealed = <T extends { _id: string }>(
  {
    collection,
    rule,
    crypto,
    now,
  }: { collection: string; rule: ChainRule<T>; crypto: ChainCrypto; now: Instant },
  before: T | null,
  after: T,
): T & Sealed => {
  const known: Sealed = (before as Document | null) ?? {};
  const seals = known.seals ?? [];
  const history = {
    name: `${collection}/${after._id}`,
    entries: before ? historyOf(before, rule) : [],
    seals,
  };
  const next = seal(crypto, history, historyOf(after, rule));
  if (next === seals) return after;
  const territory = rule.territoryOf(after) ?? (before && rule.territoryOf(before));
  if (!territory) throw new Error(`${history.name} has a history and belongs nowhere`);
  return { ...after, seals: next, sealedOn: sealedOn(territory, now) };
};
