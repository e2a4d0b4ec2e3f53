import type { ChainCrypto } from '#kernel/chain';
import type { Ports } from '#platform/ports';
import type { Finding } from '#types/audit';
import type { Anchor, Chain } from './anchor.state';
import { anchorNumbered, anchorsBetween, chainsById, removalsOf } from './anchors.store';
import { HISTORIES } from './declared';
import { look } from './look';
import { checkAgainstAnchor, checkAnchor, checkDocument, headIn, historyOf } from './verify';

/** Anchors a call; the first of a later page is the last of the one before, so that each is seen to follow. */
const PAGE = 3;

/** @param before the anchor before the first of these; `null`: there is none */
const rowFindings = (crypto: ChainCrypto, anchors: readonly Anchor[], before: Anchor | null): Finding[] =>
  anchors.flatMap((anchor, n) => checkAnchor(crypto, anchor, n === 0 ? before : anchors[n - 1]));

const anchorBefore = async (ports: Ports, [first]: readonly Anchor[]): Promise<Anchor | null> =>
  first && first.number > 1 ? anchorNumbered(ports, first.territory, first.number - 1) : null;

const loadChains = async (ports: Ports, anchors: readonly Anchor[]): Promise<Map<string, Chain>> => {
  const collections = [...new Set(anchors.map(({ collection }) => collection))];
  const found = await Promise.all(
    collections.map(async (name) => {
      const ids = new Set(anchors.flatMap((anchor) => (anchor.collection === name ? anchor.ids : [])));
      const field = HISTORIES.get(name)?.field;
      const chains = field ? await chainsById(ports, name, field, [...ids]) : new Map<string, Chain>();
      return [...chains].map(([id, chain]): [string, Chain] => [`${name}/${id}`, chain]);
    }),
  );
  return new Map(found.flat());
};

/** Of what these anchors name and the database no longer holds: the acts that account for it. */
const loadRemovals = async (
  ports: Ports,
  anchors: readonly Anchor[],
  chains: ReadonlyMap<string, Chain>,
): Promise<readonly Anchor[]> => {
  const missing = anchors.flatMap(({ collection, ids }) =>
    ids.filter((id) => !chains.has(`${collection}/${id}`)),
  );
  // each id is in one act at most
  return missing.length === 0 ? [] : removalsOf(ports, missing, missing.length);
};

/** @param newestFirst anchors that name the documents, the acts of removal before all others */
const documentFindings = (
  crypto: ChainCrypto,
  newestFirst: readonly Anchor[],
  chains: ReadonlyMap<string, Chain>,
): Finding[] => {
  const names = new Map(
    newestFirst.flatMap(({ collection, ids }) =>
      ids.map((id) => [`${collection}/${id}`, { collection, id }]),
    ),
  );
  return [...names].flatMap(([name, { collection, id }]) => {
    const chain = chains.get(name) ?? null;
    const field = HISTORIES.get(collection)?.field ?? '';
    const last = newestFirst.find(({ ids }) => ids.includes(id));
    return [
      ...(chain ? checkDocument(crypto, name, chain, historyOf(chain, field)).findings : []),
      ...(last ? checkAgainstAnchor(name, chain, headIn(id, last)) : []),
    ];
  });
};

const KEY = /^(\d{4}-\d\d-\d\d) (\d+)$/;
const keyIn = (cursor: string | null): [string, number] | null => {
  const [, day, number] = KEY.exec(cursor ?? '') ?? [];
  return day && number ? [day, Number(number)] : null;
};

/** One page of a territory's anchors, and every document that they name. */
export const verifyTerritory = look('audit.verifyTerritory', async ({ ports, input }) => {
  const { territory, from, until, cursor } = input;
  const after = keyIn(cursor);
  const rows = await anchorsBetween(ports, territory, { from, until }, after, PAGE);
  const anchors = after === null ? rows : rows.slice(1);
  const [chains, before] = await Promise.all([
    loadChains(ports, anchors),
    after === null ? anchorBefore(ports, rows) : (rows[0] ?? null),
  ]);
  const removals = await loadRemovals(ports, anchors, chains);
  const crypto = ports.chain();
  const findings = [
    ...rowFindings(crypto, anchors, before),
    ...removals.flatMap((removal) => checkAnchor(crypto, removal, undefined)),
    ...documentFindings(crypto, [...removals, ...[...anchors].reverse()], chains),
  ];
  const overlap = rows.length === PAGE ? rows[PAGE - 2] : undefined;
  const next = overlap ? `${overlap.day} ${overlap.number}` : null;
  const answer = { findings, documents: chains.size, anchors: anchors.length, next };
  return { territory, about: `${territory} ${from} ${until}`, answer };
});
