import { canonical } from '#kernel/canonical';
import type { ChainCrypto } from '#kernel/chain';
import { check } from '#kernel/chain-check';
import { linkOf } from '#kernel/chain-link';
import { dayOf, nextDay } from '#kernel/instant';
import type { Finding } from '#types/audit';
import type { FindingKind } from '#types/audit.labels';
import type { Day, Instant } from '#types/time';
import { type Anchor, type Chain, type Head, headOf, macOf } from './anchor.state';
import { mayRemove } from './retention.decide';

export const finding = (kind: FindingKind, name: string, entry: number | null = null): Finding => ({
  kind,
  about: name,
  entry: entry === null ? null : entry + 1,
});

export const historyOf = (chain: Chain, field: string): readonly unknown[] =>
  ((chain as Record<string, unknown>)[field] ?? []) as readonly unknown[];

/** The document by itself: its history against its own seals. */
export const checkDocument = (
  crypto: ChainCrypto,
  name: string,
  chain: Chain,
  entries: readonly unknown[],
): { findings: Finding[]; erased: number[] } => {
  const { findings, erased } = check(crypto, { name, entries, seals: chain.seals ?? [] });
  return {
    findings: findings.map(({ kind, entry }) => finding(kind, name, entry)),
    erased: erased.map((n) => n + 1),
  };
};

const againstHead = (name: string, chain: Chain, head: Head): Finding[] => {
  const seals = chain.seals ?? [];
  if (chain.rev < head.rev) return [finding('rolled_back', name)];
  if (seals.length === 0) return [finding('unsealed', name)];
  if (seals.length < head.count) return [finding('truncated', name)];
  const sealed = linkOf(seals[head.count - 1] ?? '')?.head ?? '';
  return sealed === head.head ? [] : [finding('changed', name)];
};

export type LastHead = Pick<Anchor, 'kind' | 'day' | 'keepMonths'> & { head: string };

export const headIn = (id: string, { kind, day, keepMonths, heads, ids }: Anchor): LastHead => ({
  kind,
  day,
  keepMonths,
  head: heads[ids.indexOf(id)] ?? '',
});

/** The document against the last that an anchor says of it: what the document alone cannot show. */
export const checkAgainstAnchor = (name: string, chain: Chain | null, last: LastHead): Finding[] => {
  const head = headOf(last.head);
  if (chain) return againstHead(name, chain, head);
  if (last.kind !== 'removal') return [finding('document_removed', name)];
  return mayRemove(head.sealed, last.day, last.keepMonths ?? 0) ? [] : [finding('removed_too_early', name)];
};

const lastDay = ({ sealedOn = '' }: Chain, entries: readonly unknown[]): Day => {
  const { at } = (entries.at(-1) ?? {}) as { at?: Instant };
  const day = at === undefined ? '' : dayOf(at);
  // whoever moves the mark of the last seal back does not move the entry, which the chain holds
  return day > sealedOn.slice(0, 10) ? day : sealedOn.slice(0, 10);
};

/** Everything that was sealed stands in an anchor two nights later. */
export const checkAnchored = (
  name: string,
  chain: Chain,
  entries: readonly unknown[],
  last: LastHead | null,
  today: Day,
): Finding[] => {
  const anchored = last === null ? 0 : headOf(last.head).count;
  if ((chain.seals ?? []).length <= anchored) return [];
  return nextDay(lastDay(chain, entries), 2) < today ? [finding('not_anchored', name)] : [];
};

/** @param previous the territory's anchor before this one, where it is known; `null`: this must be the first */
export const checkAnchor = (
  crypto: ChainCrypto,
  anchor: Anchor,
  previous: Anchor | null | undefined,
): Finding[] => {
  const mac = macOf(crypto, anchor);
  if (mac === null) return [finding('key_unknown', anchor._id)];
  if (mac !== anchor.mac) return [finding('anchor_changed', anchor._id)];
  if (previous === undefined) return [];
  const follows = canonical([anchor.number, anchor.previous]);
  const wanted = canonical([(previous?.number ?? 0) + 1, previous?.mac ?? '']);
  return follows === wanted ? [] : [finding('anchor_missing', anchor._id)];
};
