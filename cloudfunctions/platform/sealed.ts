import { type ChainCrypto, type ChainRule, type Sealed, sealedOn } from '#kernel/chain';
import { seal } from '#kernel/chain-seal';
import type { Instant } from '#types/time';

type Document = { _id: string } & Sealed;

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
  const historyOf = (document: T) => (document[rule.field] ?? []) as readonly unknown[];
  const known: Sealed = (before as Document | null) ?? {};
  const seals = known.seals ?? [];
  const history = { name: `${collection}/${after._id}`, entries: before ? historyOf(before) : [], seals };
  const next = seal(crypto, history, historyOf(after));
  if (next === seals) return after;
  const territory = rule.territoryOf(after) ?? (before && rule.territoryOf(before));
  if (!territory) throw new Error(`${history.name} has a history and belongs nowhere`);
  return { ...after, seals: next, sealedOn: sealedOn(territory, now) };
};
