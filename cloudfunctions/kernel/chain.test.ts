import { chainCryptoOf } from '#platform/chain-crypto';
import { type ChainCrypto, erase, type History, told } from './chain';
import { check } from './chain-check';
import { seal } from './chain-seal';

const KEY = 'ab'.repeat(32);
const NAME = 'requests/r_1';

/** Counted salts, so that a chain is the same every time. */
const cryptoWith = (key = KEY, before: string[] = []): ChainCrypto => {
  let salts = 0;
  return chainCryptoOf(key, before, () => {
    salts += 1;
    return `salt-${salts}`;
  });
};
const crypto = cryptoWith();

const at = (n: number) => `2026-11-22T0${n}:00:00.000Z`;
const entry = (n: number) => ({
  at: at(n),
  kind: 'step',
  words: `step ${n}`,
  by: { name: '王一', role: null },
});
const ENTRIES = [0, 1, 2, 3].map(entry);

/** A history that grew one entry a write. */
const grown = (entries: readonly unknown[] = ENTRIES): History => {
  let history: History = { name: NAME, entries: [], seals: [] };
  for (const each of entries) {
    const next = [...history.entries, each];
    history = { ...history, entries: next, seals: seal(crypto, history, next) };
  }
  return history;
};
const erasedAt = (history: History, index: number): History => {
  const entries = history.entries.map((each, n) => (n === index ? erase(each as { at: string }) : each));
  return { ...history, entries, seals: seal(crypto, history, entries) };
};
const without = <T>(list: readonly T[], index: number): T[] => list.filter((_, n) => n !== index);
const swapped = <T>(list: readonly T[], a: number, b: number): T[] =>
  list.map((each, n) => (n === a ? list[b]! : n === b ? list[a]! : each));
const withAt = <T>(list: readonly T[], index: number, item: T): T[] => [
  ...list.slice(0, index),
  item,
  ...list.slice(index),
];
const renumbered = (seals: readonly string[]): string[] =>
  seals.map((text, n) => text.replace(/^(\w+):\d+:/, `$1:${n}:`));

const kinds = (history: History): string[] =>
  check(crypto, history).findings.map(({ kind, entry: n }) => `${kind} ${n}`);

describe('a decision never', () => {
  it.each<[string, readonly unknown[]]>([
    ['changes an old entry', [ENTRIES[0], { ...ENTRIES[1], words: 'other' }, ...ENTRIES.slice(2)]],
    ['drops one', ENTRIES.slice(0, 3)],
    ['puts one before others', withAt<unknown>(ENTRIES, 1, entry(7))],
    ['changes the order', swapped(ENTRIES, 1, 2)],
    ['fills an erased one again', []],
  ])('%s', (what, after) => {
    const before = grown();
    if (what.startsWith('fills')) {
      expect(() => seal(crypto, erasedAt(before, 1), before.entries)).toThrow('changed or dropped');
    } else {
      expect(() => seal(crypto, before, after)).toThrow('changed or dropped');
    }
  });
});

describe('behind the back of the product', () => {
  const h = grown();
  const cases: [string, History, string[]][] = [
    [
      'an entry changed',
      { ...h, entries: [ENTRIES[0], { ...ENTRIES[1], words: 'x' }, ENTRIES[2], ENTRIES[3]] },
      ['changed 1'],
    ],
    ['an entry removed', { ...h, entries: without(ENTRIES, 1) }, ['removed 1']],
    [
      'an entry removed with its seal',
      { ...h, entries: without(ENTRIES, 1), seals: without(h.seals, 1) },
      ['removed null'],
    ],
    ['an entry inserted', { ...h, entries: withAt<unknown>(ENTRIES, 2, entry(9)) }, ['inserted 2']],
    [
      'an entry inserted with a seal',
      { ...h, entries: withAt<unknown>(ENTRIES, 2, entry(9)), seals: withAt([...h.seals], 2, h.seals[1]!) },
      ['inserted null'],
    ],
    ['entries reordered', { ...h, entries: swapped(ENTRIES, 1, 2) }, ['reordered 1']],
    [
      'entries reordered with their seals',
      { ...h, entries: swapped(ENTRIES, 1, 2), seals: swapped(h.seals, 1, 2) },
      ['reordered null'],
    ],
    ['the tail cut off', { ...h, entries: ENTRIES.slice(0, 2) }, ['truncated 2', 'truncated 3']],
    ['a seal that is none', { ...h, seals: ['x', ...h.seals.slice(1)] }, ['changed null']],
    [
      'an entry emptied as if it were forgotten',
      { ...h, entries: [erase(ENTRIES[0]!), ...ENTRIES.slice(1)] },
      ['changed 0'],
    ],
    [
      'the seals of another document',
      { ...h, name: 'requests/r_2' },
      ['changed 0', 'changed 1', 'changed 2', 'changed 3'],
    ],
  ];

  it.each(cases)('%s is found', (_, history, expected) => {
    expect(kinds(history)).toEqual(expected);
  });

  it('a cut that was numbered anew is found', () => {
    const cut = { ...h, entries: without(ENTRIES, 1), seals: renumbered(without(h.seals, 1)) };
    expect(kinds(cut)).not.toEqual([]);
  });

  it('a removed content without its recorded act is found, and what is left of it cannot be changed', () => {
    const gone = erasedAt(h, 1);
    expect(kinds({ ...gone, seals: gone.seals.slice(0, 4) })).toEqual(['changed 1']);
    const moved = gone.entries.map((each, n) => (n === 1 ? { at: at(5), erased: true } : each));
    expect(kinds({ ...gone, entries: moved })).toEqual(['changed 1']);
  });

  it('whoever has another key cannot make seals that hold', () => {
    const other = cryptoWith('cd'.repeat(32), [KEY]);
    const seals = seal(other, { name: NAME, entries: [], seals: [] }, ENTRIES);
    expect(check(crypto, { ...h, seals }).findings).toEqual([{ kind: 'key_unknown', entry: null }]);
    const posing = {
      ...other,
      keyId: crypto.keyId,
      mac: (_: string, text: string) => other.mac(other.keyId, text),
    };
    expect(
      kinds({ ...h, seals: seal(posing, { name: NAME, entries: [], seals: [] }, ENTRIES) }),
    ).toHaveLength(4);
  });
});

describe('an honest history', () => {
  it('holds, whatever order a database gives the fields back in', () => {
    const turned = ENTRIES.map((each) => Object.fromEntries(Object.entries(each).reverse()));
    expect(kinds({ ...grown(), entries: turned })).toEqual([]);
  });

  it('grown one by one or at once has as many seals as entries', () => {
    expect(grown().seals).toHaveLength(4);
    expect(seal(crypto, { name: NAME, entries: [], seals: [] }, ENTRIES)).toHaveLength(4);
  });

  it('holds after contents were removed, shows which, and grows on', () => {
    const gone = erasedAt(erasedAt(grown(), 2), 0);
    const after = [...gone.entries, entry(8)];
    const grew = { ...gone, entries: after, seals: seal(crypto, gone, after) };
    expect(check(crypto, grew)).toEqual({ findings: [], erased: [0, 2] });
    expect(told(after as ReturnType<typeof entry>[])).toEqual([ENTRIES[1], ENTRIES[3], entry(8)]);
    expect(JSON.stringify(grew)).not.toContain('step 2');
    expect(gone.seals[2]).not.toContain('salt');
  });

  it('that is older than its chain begins with the whole that was found', () => {
    const old: History = { name: NAME, entries: ENTRIES.slice(0, 3), seals: [] };
    expect(check(crypto, old)).toEqual({ findings: [], erased: [] });
    const now: History = { ...old, entries: ENTRIES, seals: seal(crypto, old, ENTRIES) };
    expect(now.seals[0]).toMatch(/^begun:0:[\w-]+:3:/);
    expect(kinds(now)).toEqual([]);
    expect(kinds({ ...now, seals: [now.seals[0]!.replace(':3:', ':2:'), ...now.seals.slice(1)] })).toContain(
      'changed null',
    );
    expect(kinds({ ...now, entries: without(ENTRIES, 0) })).toEqual(['removed 0']);
  });

  it('keeps the seals of an earlier key', () => {
    const later = cryptoWith('cd'.repeat(32), [KEY]);
    const before = grown(ENTRIES.slice(0, 2));
    const both: History = { ...before, entries: ENTRIES, seals: seal(later, before, ENTRIES) };
    expect(check(later, both).findings).toEqual([]);
    expect(both.seals.map((text) => text.split(':')[2])).toEqual([
      crypto.keyId,
      crypto.keyId,
      later.keyId,
      later.keyId,
    ]);
  });
});
