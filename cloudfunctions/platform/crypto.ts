import { randomBytes } from 'node:crypto';
import { secret } from './environment';

/**
 * Seals personal fields. The algorithms are the national ones (SM4-GCM, HMAC-SM3; GB/T 39786-2021); a certified
 * module replaces this provider where an assessment asks for one.
 */
export type CryptoProvider = {
  seal(plain: string): string;
  open(sealed: string): string;
  /** The same for the same text, useless without the key: equality search over sealed fields. */
  blindIndex(plain: string): string;
};

// Its curves are computed while it loads, and most calls seal nothing: loaded at the first use.
const national = (): typeof import('sm-crypto-v2') => require('sm-crypto-v2');

// The key's version is part of every sealed text, so that keys can be changed one document at a time.
const VERSION = 'v1';

const randomNonce = (): string => randomBytes(12).toString('hex');

/** @param nonce 12 bytes in hex that never repeat under one key */
export const smCrypto = (
  keys: { field: string; index: string },
  nonce: (plain: string) => string = randomNonce,
): CryptoProvider => ({
  seal: (plain) => {
    const iv = nonce(plain);
    const { output, tag } = national().sm4.encrypt(plain, keys.field, { mode: 'gcm', iv, outputTag: true });
    return [VERSION, iv, tag ?? '', output].join(':');
  },
  open: (sealed) => {
    const [version, iv = '', tag = '', output = ''] = sealed.split(':');
    if (version !== VERSION) throw new Error(`no key of version ${version}`);
    return national().sm4.decrypt(output, keys.field, { mode: 'gcm', iv, tag });
  },
  blindIndex: (plain) => national().sm3(plain, { mode: 'hmac', key: keys.index }),
});

let ballots: CryptoProvider | null = null;

/**
 * Ballots have a key of their own: who may read personal data cannot open them. They are never searched for, so their
 * key is for both.
 */
export const ballotCrypto = (): CryptoProvider => {
  const key = () => secret('BALLOT_KEY', 16);
  ballots ??= smCrypto({ field: key(), index: key() });
  return ballots;
};

let provider: CryptoProvider | null = null;

/** The provider of this process, made at its first use. */
export const fieldCrypto = (): CryptoProvider => {
  provider ??= smCrypto({ field: secret('FIELD_KEY', 16), index: secret('INDEX_KEY', 32) });
  return provider;
};
