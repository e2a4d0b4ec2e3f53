import type { ChainCrypto } from '#kernel/chain';
import type { Finding } from '#types/audit';
import type { Day } from '#types/time';
import type { Anchor, Chain } from './anchor.state';
import { type AnchorDay, checkDay, digestWith } from './anchor-day.state';
import {
  checkAgainstAnchor,
  checkAnchor,
  checkAnchored,
  checkDocument,
  finding,
  headIn,
  historyOf,
  type LastHead,
} from './verify';

export type ExportReport = {
  findings: Finding[];
  documents: number;
  /** Documents that have a history and no seal: nothing was written to them since their chain could begin. */
  unchained: number;
  erased: number;
  anchors: number;
  /** The last night that is signed, to be compared with a copy of its signature that was kept elsewhere. */
  last: Pick<AnchorDay, '_id' | 'number' | 'mac'> | null;
};

const byTerritory = (a: Anchor, b: Anchor): number =>
  a.territory === b.territory ? a.number - b.number : a.territory < b.territory ? -1 : 1;

const anchorFindings = (crypto: ChainCrypto, anchors: readonly Anchor[]): Finding[] =>
  [...anchors].sort(byTerritory).flatMap((anchor, n, sorted) => {
    const before = sorted[n - 1];
    return checkAnchor(crypto, anchor, before?.territory === anchor.territory ? before : null);
  });

const macsByDay = (anchors: readonly Anchor[]): Map<Day, string[]> => {
  const macs = new Map<Day, string[]>();
  for (const { day, mac } of [...anchors].sort((a, b) => (a._id < b._id ? -1 : 1))) {
    const ofDay = macs.get(day);
    if (ofDay) ofDay.push(mac);
    else macs.set(day, [mac]);
  }
  return macs;
};

const dayFindings = (
  crypto: ChainCrypto,
  days: readonly AnchorDay[],
  anchors: readonly Anchor[],
): Finding[] => {
  const macs = macsByDay(anchors);
  const known = new Set(days.map(({ _id }) => _id));
  const wrong = [...days]
    .sort((a, b) => a.number - b.number)
    .flatMap((day, n, sorted) => {
      const digest = digestWith(crypto, '', macs.get(day._id) ?? []);
      const kind = checkDay(crypto, day, sorted[n - 1] ?? null, digest);
      return kind === null ? [] : [finding(kind, `audit_days/${day._id}`)];
    });
  const orphans = [...macs.keys()].filter((day) => !known.has(day));
  return [...wrong, ...orphans.map((day) => finding('anchor_missing', `audit_days/${day}`))];
};

const lastHeads = (anchors: readonly Anchor[]): Map<string, LastHead> => {
  const newestLast = [...anchors].sort((a, b) => (a.at === b.at ? byTerritory(a, b) : a.at < b.at ? -1 : 1));
  return new Map(
    newestLast.flatMap((anchor) =>
      anchor.ids.map((id): [string, LastHead] => [`${anchor.collection}/${id}`, headIn(id, anchor)]),
    ),
  );
};

/**
 * Checks a whole export: the anchors and nights first, then document by document as they are read, and in the end
 * what should have been among them.
 * @param today what was sealed two nights before must be anchored
 */
export const openExportCheck = (
  crypto: ChainCrypto,
  { anchors, days, today }: { anchors: readonly Anchor[]; days: readonly AnchorDay[]; today: Day },
) => {
  const heads = lastHeads(anchors);
  const findings = [...anchorFindings(crypto, anchors), ...dayFindings(crypto, days, anchors)];
  const counts = { documents: 0, unchained: 0, erased: 0 };
  const document = (collection: string, field: string, chain: Chain): void => {
    const name = `${collection}/${chain._id}`;
    const entries = historyOf(chain, field);
    const last = heads.get(name) ?? null;
    const alone = checkDocument(crypto, name, chain, entries);
    heads.delete(name);
    counts.documents += 1;
    counts.erased += alone.erased.length;
    if (entries.length > 0 && !chain.seals?.length) counts.unchained += 1;
    findings.push(
      ...alone.findings,
      ...(last ? checkAgainstAnchor(name, chain, last) : []),
      ...checkAnchored(name, chain, entries, last, today),
    );
  };
  const end = (): ExportReport => {
    const gone = [...heads].flatMap(([name, last]) => checkAgainstAnchor(name, null, last));
    const [last = null] = days.filter(({ state }) => state === 'sealed').sort((a, b) => b.number - a.number);
    return { ...counts, findings: [...findings, ...gone], anchors: anchors.length, last };
  };
  return { document, end };
};
