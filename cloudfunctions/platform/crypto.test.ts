import { fieldCrypto, smCrypto } from './crypto';

const KEYS = { field: '0123456789abcdeffedcba9876543210', index: 'ab'.repeat(32) };
const { seal, open, blindIndex } = smCrypto(KEYS);

describe('a sealed field', () => {
  it.each([
    ['changed in its text', (s: string) => s.slice(0, -1) + (s.endsWith('0') ? '1' : '0')],
    ['with another nonce', (s: string) => s.replace(/^v1:[^:]+/, `v1:${'00'.repeat(12)}`)],
    ['with another tag', (s: string) => s.replace(/^(v1:[^:]+:)[^:]+/, `$1${'00'.repeat(16)}`)],
    ['of an unknown version', (s: string) => s.replace('v1', 'v9')],
    ['that is none', () => '13900000001'],
  ])('%s does not open', (_, change) => {
    expect(() => open(change(seal('13900000001')))).toThrow();
  });

  it('does not open with another key', () => {
    const other = smCrypto({ ...KEYS, field: 'f'.repeat(32) });
    expect(() => other.open(seal('13900000001'))).toThrow();
  });

  it.each(['13900000001', '', '铁山区友爱街 5号楼'])('opens to %j again and shows nothing of it', (plain) => {
    expect(open(seal(plain))).toBe(plain);
    if (plain) expect(seal(plain)).not.toContain(plain);
  });

  it('looks different every time, so that equal numbers cannot be found by comparing', () => {
    expect(seal('13900000001')).not.toBe(seal('13900000001'));
  });
});

describe('a blind index', () => {
  it('is the same for the same text and key only', () => {
    const other = smCrypto({ ...KEYS, index: 'cd'.repeat(32) });
    expect(blindIndex('13900000001')).toBe(blindIndex('13900000001'));
    expect(blindIndex('13900000001')).not.toBe(blindIndex('13900000002'));
    expect(blindIndex('13900000001')).not.toBe(other.blindIndex('13900000001'));
  });
});

it('stops a function whose keys are missing', () => {
  expect(() => fieldCrypto()).toThrow('FIELD_KEY must be 16 random bytes');
});
