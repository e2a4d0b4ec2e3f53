import type { Aggregate } from '#kernel/aggregate';
import { canonical } from '#kernel/canonical';
import type { ChainCrypto, Sealed } from '#kernel/chain';
import { linkOf } from '#kernel/chain-link';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';

/**
 * The heads of chains as they stood on a day, for one territory and one collection; signed, and chained to the
 * territory's anchor before it. A `removal` names documents that retention removed, with their last heads.
 */
export type Anchor = Aggregate & {
  kind: 'heads' | 'removal';
  territory: TerritoryId;
  /** Counts the anchors of the territory from 1. */
  number: number;
  day: Day;
  at: Instant;
  collection: string;
  ids: readonly string[];
  /** In the order of `ids`; see `headText`. */
  heads: readonly string[];
  /** Of a removal: how many months the documents had to be kept. */
  keepMonths: number | null;
  /** The signature of the anchor before; empty for the first. */
  previous: string;
  keyId: string;
  mac: string;
};

/** A document as an anchor sees it. */
export type Chain = { _id: string; rev: number } & Sealed;
/** Where a chain stood: the revision of the document, how many seals it had, the last of them and its day. */
export type Head = { rev: number; count: number; head: string; sealed: Day };

/** Where the chain was when it was last sealed. */
export const territoryIn = ({ sealedOn = '' }: Chain): TerritoryId =>
  sealedOn.slice(sealedOn.indexOf(' ') + 1) as TerritoryId;

export const headText = ({ rev, seals = [], sealedOn = '' }: Chain): string =>
  [rev, seals.length, linkOf(seals.at(-1) ?? '')?.head ?? '', sealedOn.slice(0, 10)].join(':');

export const headOf = (text: string): Head => {
  const [rev = '', count = '', head = '', sealed = ''] = text.split(':');
  return { rev: Number(rev), count: Number(count), head, sealed };
};

const signedText = ({ rev: _rev, keys: _keys, mac: _mac, ...content }: Anchor): string => canonical(content);

export const macOf = (crypto: ChainCrypto, anchor: Anchor): string | null =>
  crypto.mac(anchor.keyId, signedText(anchor));

export type AnchorContent = Pick<
  Anchor,
  'kind' | 'territory' | 'day' | 'at' | 'collection' | 'keepMonths'
> & {
  documents: readonly { id: string; head: string }[];
};

const NUMBER_WIDTH = 8;

/** The next anchor of the territory. Its id is made of its number: of two writers one is refused. */
export const anchorAfter = (
  crypto: ChainCrypto,
  last: Pick<Anchor, 'number' | 'mac'> | null,
  { documents, ...content }: AnchorContent,
): Anchor => {
  const number = (last?.number ?? 0) + 1;
  const anchor: Anchor = {
    ...content,
    _id: `${content.territory}#${String(number).padStart(NUMBER_WIDTH, '0')}`,
    rev: 1,
    keys: [],
    number,
    ids: documents.map(({ id }) => id),
    heads: documents.map(({ head }) => head),
    previous: last?.mac ?? '',
    keyId: crypto.keyId,
    mac: '',
  };
  const mac = macOf(crypto, anchor);
  if (mac === null) throw new Error('the key that signs is not known');
  return { ...anchor, mac };
};
