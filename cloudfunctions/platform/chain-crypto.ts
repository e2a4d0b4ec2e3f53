import { createHmac, getHashes, randomBytes } from 'node:crypto';
import type { ChainCrypto } from '#kernel/chain';
import { secret, setting } from './environment';

// 192 bits of an SM3 code are beyond guessing, and a third shorter in every document.
const CODE_BYTES = 24;
const SALT_BYTES = 12;

type Hmac = (key: Buffer, text: string) => Buffer;
/** Node's own OpenSSL: nothing to load, which matters at a cold start. */
const ofNode: Hmac = (key, text) => createHmac('sm3', key).update(text).digest();
/** For a runtime that was built without SM3. */
export const ofPackage: Hmac = (key, text) => {
  const { sm3 } = require('sm-crypto-v2') as typeof import('sm-crypto-v2');
  return Buffer.from(sm3(text, { mode: 'hmac', key }), 'hex');
};
const hmacSm3 = getHashes().includes('sm3') ? ofNode : ofPackage;

/** HMAC-SM3 (GM/T 0004, RFC 2104). */
const hmac = (key: Buffer | string, text: string): string =>
  hmacSm3(Buffer.from(key), text).subarray(0, CODE_BYTES).toString('base64url');

const idOf = (key: string): string => hmac(Buffer.from(key, 'hex'), 'key id').slice(0, 6);

const randomSalt = (): string => randomBytes(SALT_BYTES).toString('base64url');

/**
 * @param current the key that seals, 32 bytes in hex
 * @param before earlier keys, for checking what they sealed
 * @param salt never the same twice; counted where the same must come out every time
 */
export const chainCryptoOf = (
  current: string,
  before: readonly string[] = [],
  salt: () => string = randomSalt,
): ChainCrypto => {
  const keys = new Map([current, ...before].map((key) => [idOf(key), Buffer.from(key, 'hex')]));
  return {
    keyId: idOf(current),
    salt,
    digest: hmac,
    mac: (keyId, text) => {
      const key = keys.get(keyId);
      return key ? hmac(key, text) : null;
    },
  };
};

/** Earlier keys in hex, one after the other with commas. */
const earlierKeys = (): string[] => setting('AUDIT_KEYS_BEFORE').split(',').filter(Boolean);

let provider: ChainCrypto | null = null;

/** The provider of this process, made at its first use. */
export const chainCrypto = (): ChainCrypto => {
  provider ??= chainCryptoOf(secret('AUDIT_KEY', 32), earlierKeys());
  return provider;
};
