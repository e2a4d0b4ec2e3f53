import { createHmac } from 'node:crypto';
import { chainCrypto, chainCryptoOf, ofPackage } from './chain-crypto';

const ONE = 'ab'.repeat(32);
const OTHER = 'cd'.repeat(32);

describe('the codes of a chain', () => {
  it('cannot be made where the key is missing', () => {
    expect(() => chainCrypto()).toThrow('AUDIT_KEY must be 32 random bytes');
  });

  it('are of no key that is unknown', () => {
    const other = chainCryptoOf(OTHER);
    expect(chainCryptoOf(ONE).mac(other.keyId, 'text')).toBeNull();
    expect(chainCryptoOf(ONE, [OTHER]).mac(other.keyId, 'text')).toBe(other.mac(other.keyId, 'text'));
  });

  it('differ by key, by text and by salt', () => {
    const one = chainCryptoOf(ONE);
    const codes = [
      one.mac(one.keyId, 'text'),
      one.mac(one.keyId, 'other'),
      chainCryptoOf(OTHER).mac(chainCryptoOf(OTHER).keyId, 'text'),
      one.digest('salt', 'text'),
      one.digest('other', 'text'),
    ];
    expect(new Set(codes).size).toBe(codes.length);
    expect(one.salt()).not.toBe(one.salt());
  });

  it('are the same from Node and from the package, for a runtime that was built without SM3', () => {
    const key = Buffer.from(ONE, 'hex');
    for (const text of ['', 'abc', '铁山区友爱街 5号楼', 'x'.repeat(1000)]) {
      expect(ofPackage(key, text)).toEqual(createHmac('sm3', key).update(text).digest());
      expect(ofPackage(Buffer.from('salt'), text)).toEqual(createHmac('sm3', 'salt').update(text).digest());
    }
  });
});
