import { ObjectId } from 'bson';
import fc from 'fast-check';
import { after, componentAt, directed, EMPTY_ARRAY, valueBytes } from './key-bytes';

// Least to greatest, as the document database orders types and values.
const ASCENDING = [
  EMPTY_ARRAY,
  null,
  Number.NaN,
  Number.NEGATIVE_INFINITY,
  -1e9,
  -1.5,
  0,
  5e-324,
  1,
  255,
  256,
  Number.POSITIVE_INFINITY,
  '',
  '\0',
  '\0a',
  'a',
  'a\0',
  'ab',
  '区',
  { a: 1 },
  new ObjectId('000000000000000000000001'),
  new ObjectId('ff0000000000000000000000'),
  false,
  true,
  new Date(-1),
  new Date(0),
  new Date('2026-11-22'),
];

describe('the bytes of a value in an index', () => {
  it('refuse a text too long for an index entry', () => {
    expect(() => valueBytes('x'.repeat(901))).toThrow('longer than 900');
  });

  it.each([
    [1 as const, (list: Buffer[]) => list],
    [-1 as const, (list: Buffer[]) => [...list].reverse()],
  ])('order as the values do (direction %s), also with something after them', (direction, expected) => {
    const bytes = ASCENDING.map((value) =>
      Buffer.concat([directed(valueBytes(value), direction), directed(valueBytes('id'), direction)]),
    );
    expect([...bytes].sort(Buffer.compare)).toEqual(expected(bytes));
    expect(new Set(bytes.map((b) => b.toString('hex'))).size).toBe(ASCENDING.length);
  });

  it('are the same for 0 and -0', () => {
    expect(valueBytes(-0)).toEqual(valueBytes(0));
  });

  it('can be taken apart again, in both directions', () => {
    const part = fc.tuple(fc.constantFrom(...ASCENDING), fc.constantFrom(1 as const, -1 as const));
    fc.assert(
      fc.property(fc.array(part, { minLength: 1, maxLength: 4 }), (parts) => {
        const key = Buffer.concat(parts.map(([value, direction]) => directed(valueBytes(value), direction)));
        let at = 0;
        for (const [value, direction] of parts) {
          const { bytes, end } = componentAt(key, at, direction);
          expect(bytes).toEqual(valueBytes(value));
          at = end;
        }
        expect(at).toBe(key.length);
      }),
    );
  });

  it('of one value are never the beginning of another', () => {
    for (const one of ASCENDING) {
      const others = ASCENDING.filter((value) => !Object.is(value, one));
      const starts = (value: unknown) =>
        valueBytes(value).subarray(0, valueBytes(one).length).equals(valueBytes(one));
      expect(others.filter(starts)).toEqual([]);
    }
  });

  it('lie before everything that comes after their prefix', () => {
    expect(after(Buffer.from([1, 0xff, 0xff]))).toEqual(Buffer.from([2]));
  });
});
