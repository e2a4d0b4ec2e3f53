import type { Aggregate } from '#kernel/aggregate';
import { canonical } from '#kernel/canonical';
import type { ChainCrypto } from '#kernel/chain';
import { MINUTE, plusMs } from '#kernel/instant';
import type { Day, Instant } from '#types/time';

/**
 * One night's work and its seal: how far it came, and in the end one signature over every anchor of the day, chained
 * to the day before. With it an anchor cannot be taken away at the end of a territory's row unseen.
 */
export type AnchorDay = Aggregate & {
  _id: Day;
  number: number;
  /** What was sealed on this day or later is anchored; the first run takes everything. */
  since: Day | '';
  /** `removing`: what is past its time goes, and the acts of that belong to this night. */
  state: 'anchoring' | 'removing' | 'signing' | 'sealed';
  /** Which collection is read, and the sort key of the last document or anchor that was done. */
  collection: string | null;
  after: readonly string[] | null;
  /** Nobody else works on it before this moment. */
  lease: Instant;
  documents: number;
  /** Records that went because their time was over. */
  removed: number;
  anchors: number;
  /** Over the signatures of the day's anchors, in the order of their ids. */
  digest: string;
  previous: string;
  keyId: string;
  mac: string;
  at: Instant;
};

/** Longer than a function may run: whoever held it is gone. */
const LEASE_MINUTES = 2;
export const leaseFrom = (now: Instant): Instant => plusMs(now, LEASE_MINUTES * MINUTE);

export const dayAfter = (
  last: AnchorDay | null,
  { day, now, first }: { day: Day; now: Instant; first: string | null },
): AnchorDay => ({
  _id: day,
  rev: 1,
  keys: [],
  number: (last?.number ?? 0) + 1,
  since: last?._id ?? '',
  state: first === null ? 'signing' : 'anchoring',
  collection: first,
  after: null,
  lease: leaseFrom(now),
  documents: 0,
  removed: 0,
  anchors: 0,
  digest: '',
  previous: last?.mac ?? '',
  keyId: '',
  mac: '',
  at: now,
});

export const digestWith = (crypto: ChainCrypto, digest: string, macs: readonly string[]): string =>
  macs.reduce((sum, mac) => crypto.digest(sum === '' ? 'anchors' : sum, mac), digest);

const signedText = ({ _id, number, since, anchors, digest, previous, keyId, at }: AnchorDay): string =>
  canonical({ _id, number, since, anchors, digest, previous, keyId, at });

export const dayMacOf = (crypto: ChainCrypto, day: AnchorDay): string | null =>
  crypto.mac(day.keyId, signedText(day));

/** The day is done: signed, and never written again. */
export const sealDay = (crypto: ChainCrypto, day: AnchorDay, now: Instant): AnchorDay => {
  const done: AnchorDay = { ...day, state: 'sealed', after: null, keyId: crypto.keyId, at: now };
  const mac = dayMacOf(crypto, done);
  if (mac === null) throw new Error('the key that signs is not known');
  return { ...done, mac };
};

/**
 * @param before the night before, `null` for the first
 * @param digest over the anchors that are there
 * @returns what is wrong with the night; one that is still being worked on says nothing yet
 */
export const checkDay = (
  crypto: ChainCrypto,
  day: AnchorDay,
  before: AnchorDay | null,
  digest: string,
): 'anchor_changed' | 'anchor_missing' | 'key_unknown' | null => {
  if (day.number !== (before?.number ?? 0) + 1 || day.previous !== (before?.mac ?? ''))
    return 'anchor_missing';
  if (day.state !== 'sealed') return null;
  const mac = dayMacOf(crypto, day);
  if (mac === null) return 'key_unknown';
  if (mac !== day.mac) return 'anchor_changed';
  return digest === day.digest ? null : 'anchor_missing';
};
