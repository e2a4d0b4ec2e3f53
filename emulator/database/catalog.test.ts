import { catalogOf, type Declared } from './catalog';

const indexes = (count: number): Declared[number]['indexes'] =>
  Array.from({ length: count }, (_, n) => ({ name: `i${n}`, keys: [[`f${n}`, 1]] }));

describe('declared collections', () => {
  it.each<[string, Declared, string]>([
    ['more than 20 indexes', [{ name: 'a', indexes: indexes(21) }], '21 indexes'],
    [
      'more than 100 collections',
      Array.from({ length: 101 }, (_, n) => ({ name: `c${n}`, indexes: [] })),
      '101 collections',
    ],
    [
      'a name twice',
      [
        { name: 'a', indexes: [] },
        { name: 'a', indexes: [] },
      ],
      'declared twice',
    ],
    ['a name that is a path', [{ name: '../a', indexes: [] }], 'not usable'],
    ['an index without keys', [{ name: 'a', indexes: [{ name: 'i', keys: [] }] }], 'no keys'],
    ['an index name twice', [{ name: 'a', indexes: [...indexes(1), ...indexes(1)] }], 'index name twice'],
    [
      'an index of places with another key',
      [
        {
          name: 'a',
          indexes: [
            {
              name: 'i',
              keys: [
                ['point', '2dsphere'],
                ['state', 1],
              ],
            },
          ],
        },
      ],
      'index i of places',
    ],
  ])('are refused with %s', (_what, declared, why) => {
    expect(() => catalogOf(declared)).toThrow(why);
  });

  it('may have 20 indexes', () => {
    expect(catalogOf([{ name: 'a', indexes: indexes(20) }]).get('a')?.indexes).toHaveLength(20);
  });
});
