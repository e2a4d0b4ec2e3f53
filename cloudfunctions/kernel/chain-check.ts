import { canonical } from './canonical';
import { type ChainCrypto, erasureOf, type History, headOf, isErased } from './chain';
import { isOfEntry, type Link, linkOf } from './chain-link';

export type ChainFinding = {
  kind: 'changed' | 'removed' | 'inserted' | 'reordered' | 'truncated' | 'key_unknown';
  /** The number of the entry in the history, from 0; `null`: the finding is about a seal. */
  entry: number | null;
};
export type Checked = {
  findings: ChainFinding[];
  /** Entries whose content was removed by a recorded act. */
  erased: number[];
};

const finding = (kind: ChainFinding['kind'], entry: number | null): ChainFinding => ({ kind, entry });

/** Seals are numbered: a gap, a repetition or another order shows without any key. */
const numberFindings = (links: readonly (Link | null)[]): ChainFinding[] => {
  if (links.includes(null)) return [finding('changed', null)];
  const places = links.flatMap((link) => (link ? [link.place] : []));
  const known = new Set(places);
  const missing = Array.from({ length: Math.max(-1, ...places) + 1 }, (_, n) => n).filter(
    (n) => !known.has(n),
  );
  const isSorted = places.every((place, n) => n === 0 || place > (places[n - 1] ?? 0));
  return [
    ...missing.map(() => finding('removed', null)),
    ...(known.size < places.length ? [finding('inserted', null)] : []),
    ...(!isSorted && known.size === places.length ? [finding('reordered', null)] : []),
  ];
};

type Pairs = { of: (number | null)[]; left: number[] };

/** Which entry each seal belongs to: the one in its place where it fits, else any that fits. */
const pair = (links: readonly Link[], entries: readonly unknown[], fits: Fits): Pairs => {
  const left = new Set(entries.keys());
  const first = links.map((link, n) => (left.has(n) && fits(link, entries[n]) ? n : null));
  for (const n of first) if (n !== null) left.delete(n);
  const of = links.map((link, n) => {
    if (first[n] !== null) return first[n] ?? null;
    const found = [...left].find((index) => fits(link, entries[index])) ?? null;
    if (found !== null) left.delete(found);
    return found;
  });
  return { of, left: [...left] };
};

type Fits = (link: Link, entry: unknown) => boolean;

const fitsIn =
  (crypto: ChainCrypto, name: string, links: readonly Link[]): Fits =>
  (link, entry) => {
    if (isErased(entry) !== (link.kind === 'erased')) return false;
    const previous = links[link.place - 1]?.head ?? '';
    const digest = link.kind === 'erased' ? link.mark : crypto.digest(link.mark, canonical(entry));
    return headOf(crypto, name, previous, link, digest) === link.head;
  };

const entryFindings = ({ of, left }: Pairs): ChainFinding[] => {
  const alone = of.flatMap((entry, n) => (entry === null ? [n] : []));
  const last = Math.max(-1, ...of.flatMap((entry, n) => (entry === null ? [] : [n])));
  const changed = Math.min(alone.length, left.length);
  const moved = of.filter(
    (entry, n) => entry !== null && of.slice(0, n).some((e) => e !== null && e > entry),
  );
  return [
    ...alone.slice(0, changed).map((n) => finding('changed', n)),
    ...alone.slice(changed).map((n) => finding(n > last ? 'truncated' : 'removed', n)),
    ...left.slice(changed).map((n) => finding('inserted', n)),
    ...moved.map((n) => finding('reordered', n)),
  ];
};

const actFindings = (
  crypto: ChainCrypto,
  { name, entries }: History,
  links: readonly Link[],
): ChainFinding[] => {
  const acts = links.filter((link) => !isOfEntry(link));
  const wrong = acts.filter((link) => {
    const index = Number(link.mark);
    const content = link.kind === 'begun' ? link.mark : erasureOf(crypto, index, entries[index]);
    return headOf(crypto, name, links[link.place - 1]?.head ?? '', link, content) !== link.head;
  });
  return wrong.map(({ kind, mark }) => finding('changed', kind === 'begun' ? null : Number(mark)));
};

/** Removed contents that no act accounts for. */
const unaccounted = (links: readonly Link[]): ChainFinding[] => {
  const accounted = new Set(links.flatMap(({ kind, mark }) => (kind === 'erasure' ? [Number(mark)] : [])));
  return links
    .filter(isOfEntry)
    .flatMap(({ kind }, n) => (kind === 'erased' && !accounted.has(n) ? [finding('changed', n)] : []));
};

/** What was done to a history behind the back of the product. A history without any seal is not chained: no finding. */
export const check = (crypto: ChainCrypto, history: History): Checked => {
  const erased = history.entries.flatMap((entry, n) => (isErased(entry) ? [n] : []));
  if (history.seals.length === 0) return { findings: [], erased };
  const parsed = history.seals.map(linkOf);
  const links = parsed.flatMap((link) => link ?? []);
  if (links.some(({ keyId }) => crypto.mac(keyId, '') === null)) {
    return { findings: [finding('key_unknown', null)], erased };
  }
  const numbered = numberFindings(parsed);
  // without whole numbers nobody can say which seal followed which
  if (numbered.length > 0) return { findings: numbered, erased };
  const fits = fitsIn(crypto, history.name, links);
  const findings = [
    ...entryFindings(pair(links.filter(isOfEntry), history.entries, fits)),
    ...actFindings(crypto, history, links),
    ...unaccounted(links),
  ];
  return { findings, erased };
};
