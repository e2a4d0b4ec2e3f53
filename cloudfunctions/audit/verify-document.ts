import type { ChainCrypto } from '#kernel/chain';
import { dayOf } from '#kernel/instant';
import type { Finding } from '#types/audit';
import type { Day } from '#types/time';
import { type Anchor, type Chain, territoryIn } from './anchor.state';
import { anchorsHolding, chainsById } from './anchors.store';
import { HISTORIES } from './declared';
import { look } from './look';
import { checkAgainstAnchor, checkAnchor, checkAnchored, checkDocument, headIn, historyOf } from './verify';

type Evidence = { name: string; id: string; field: string; chain: Chain | null; anchor: Anchor | null };

const verdictOn = (
  crypto: ChainCrypto,
  { name, id, field, chain, anchor }: Evidence,
  today: Day,
): { findings: Finding[]; erased: number[] } => {
  const last = anchor && headIn(id, anchor);
  const entries = chain ? historyOf(chain, field) : [];
  const alone = chain ? checkDocument(crypto, name, chain, entries) : { findings: [], erased: [] };
  const findings = [
    ...alone.findings,
    ...(anchor ? checkAnchor(crypto, anchor, undefined) : []),
    ...(last ? checkAgainstAnchor(name, chain, last) : []),
    ...(chain ? checkAnchored(name, chain, entries, last, today) : []),
  ];
  return { findings, erased: alone.erased };
};

/** Side by side: the document, and the last anchor that holds it. */
export const verifyDocument = look('audit.verifyDocument', async ({ ports, input, now }) => {
  const { collection, id } = input;
  const rule = HISTORIES.get(collection);
  if (!rule) return null;
  const [chains, [anchor = null]] = await Promise.all([
    chainsById(ports, collection, rule.field, [id]),
    anchorsHolding(ports, id, 1),
  ]);
  const chain = chains.get(id) ?? null;
  const territory = anchor?.territory ?? (chain?.sealedOn ? territoryIn(chain) : null);
  if (territory === null) return null;
  const name = `${collection}/${id}`;
  const verdict = verdictOn(ports.chain(), { name, id, field: rule.field, chain, anchor }, dayOf(now));
  const counts = { documents: chain ? 1 : 0, anchors: anchor ? 1 : 0, anchoredAt: anchor?.at ?? null };
  return { territory, about: name, answer: { ...verdict, ...counts } };
});
