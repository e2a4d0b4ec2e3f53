import { EJSON } from 'bson';
import fc from 'fast-check';
import { Query } from 'mingo';
import type { Declared } from './database';
import { type Opened, openTemporary } from './database.harness';

// The same query, answered through indexes and by testing every document, gives the same documents.

const declared: Declared = [
  {
    name: 'things',
    indexes: [
      {
        name: 'ab',
        keys: [
          ['a', 1],
          ['b', -1],
        ],
      },
      {
        name: 'ba',
        keys: [
          ['b', 1],
          ['a', 1],
          ['_id', 1],
        ],
      },
      {
        name: 'list',
        keys: [
          ['list', 1],
          ['a', 1],
        ],
      },
      { name: 'in', keys: [['in.x', -1]] },
    ],
  },
];

type Row = Record<string, unknown> & { _id: string };

const scalar = fc.oneof(
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom('', 'a', 'a\0', 'ab', '区', -0, 1.5, Number.NEGATIVE_INFINITY, null, true, false),
  fc.integer({ min: -2, max: 2 }).map((ms) => new Date(ms)),
);

const row = fc.record(
  {
    a: scalar,
    b: scalar,
    list: fc.array(fc.oneof(scalar, fc.constant([1])), { maxLength: 3 }),
    in: fc.oneof(fc.record({ x: scalar }), fc.array(fc.record({ x: scalar }), { maxLength: 2 }), scalar),
  },
  { requiredKeys: [] },
);

const rows = fc
  .array(row, { minLength: 20, maxLength: 40 })
  .map((list): Row[] => list.map((one, i) => ({ _id: `d${String(i).padStart(2, '0')}`, ...one })));

const clause = fc.oneof(
  scalar,
  fc.array(scalar, { maxLength: 3 }).map(($in) => ({ $in })),
  scalar.map(($lt) => ({ $lt })),
  fc.tuple(scalar, scalar).map(([$gte, $lte]) => ({ $gte, $lte })),
  fc.tuple(scalar, scalar).map(([$gt, $ne]) => ({ $gt, $ne })),
);

const condition = fc
  .tuple(fc.constantFrom('a', 'b', 'list', 'in.x'), clause)
  .map(([path, value]): Record<string, unknown> => ({ [path]: value }));

const query = fc.oneof(
  condition,
  fc.array(condition, { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
  fc.array(condition, { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })),
  fc
    .tuple(condition, fc.array(condition, { minLength: 1, maxLength: 2 }))
    .map(([one, $or]) => ({ $and: [one, { $or }] })),
);

const text = (value: object): string => EJSON.stringify(value, { relaxed: false });

const answer = async ({ database }: Opened, wanted: object, more: object = {}): Promise<Row[] | string> => {
  const body = { collectionName: 'things', queryType: 'WHERE', limit: 1000, query: text(wanted), ...more };
  const { reply } = await database.handle('database.getDocument', body);
  if (reply.code) return String(reply.code);
  return (reply.data as { list: string[] }).list.map((line) => EJSON.parse(line) as Row);
};

const ids = (list: Row[]): string[] => list.map(({ _id }) => _id);

// Many runs on a slow machine: only a hang is a failure.
jest.setTimeout(120_000);

describe('indexes and a full scan agree', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openTemporary(declared);
  });
  afterAll(() => opened.dispose());

  const fill = async (list: Row[]): Promise<void> => {
    await opened.database.handle('database.removeDocument', {
      collectionName: 'things',
      query: text({ _id: { $gte: '' } }),
      multi: true,
    });
    await opened.database.importDocuments('things', list);
  };

  it('for filters', async () => {
    let served = 0;
    await fc.assert(
      fc.asyncProperty(rows, fc.array(query, { minLength: 10, maxLength: 20 }), async (list, queries) => {
        await fill(list);
        for (const wanted of queries) {
          const found = await answer(opened, wanted);
          if (found === 'INDEX_REQUIRED') continue;
          served += 1;
          const expected = list.filter((one) => new Query(wanted, {}).test(one));
          expect(ids(found as Row[]).sort()).toEqual(ids(expected));
        }
      }),
      { numRuns: 40 },
    );
    expect(served).toBeGreaterThan(100);
  });

  // Numbers only: mingo's own order of mixed types is not the database's.
  const number = fc.integer({ min: 0, max: 4 });
  const plainRows = fc
    .array(fc.record({ a: number, b: number }), { minLength: 20, maxLength: 40 })
    .map((list): Row[] => list.map((one, i) => ({ _id: `d${String(i).padStart(2, '0')}`, ...one })));
  const order = fc.constantFrom<[string, 1 | -1][]>(
    [
      ['a', 1],
      ['b', -1],
      ['_id', -1],
    ],
    [
      ['a', -1],
      ['b', 1],
      ['_id', 1],
    ],
    [
      ['b', 1],
      ['a', 1],
      ['_id', 1],
    ],
    [
      ['b', -1],
      ['a', -1],
      ['_id', -1],
    ],
  );
  const compare =
    (sort: [string, 1 | -1][]) =>
    (x: Row, y: Row): number => {
      for (const [path, direction] of sort) {
        const [p, q] = [x[path] as number, y[path] as number];
        if (p !== q) return p < q ? -direction : direction;
      }
      return 0;
    };
  const beyond = (sort: [string, 1 | -1][], last: Row): object => ({
    $or: sort.map(([path, direction], i) => ({
      ...Object.fromEntries(sort.slice(0, i).map(([before]) => [before, last[before]])),
      [path]: { [direction === 1 ? '$gt' : '$lt']: last[path] },
    })),
  });
  const filter = fc.oneof(
    fc
      .array(number, { minLength: 1, maxLength: 3 })
      .map(($in) => ({ a: { $in }, b: { $in: [0, 1, 2, 3, 4] } })),
    fc.tuple(number, number).map(([a, b]) => ({
      $or: [
        { a, b: { $gte: 0 } },
        { a: { $gte: 0 }, b },
      ],
    })),
    fc.constant({}),
  );

  it('for order and for cursors, without examining more than the page', async () => {
    let served = 0;
    await fc.assert(
      fc.asyncProperty(plainRows, filter, order, async (list, wanted, sort) => {
        await fill(list);
        const expected = list.filter((one) => new Query(wanted, {}).test(one)).sort(compare(sort));
        const options = { order: text(Object.fromEntries(sort)), limit: 5 };
        const seen: Row[] = [];
        for (let last = seen.at(-1); ; last = seen.at(-1)) {
          const cursor = last
            ? { $and: [...(Object.keys(wanted).length ? [wanted] : []), beyond(sort, last)] }
            : wanted;
          const page = await answer(opened, cursor, options);
          if (page === 'INDEX_REQUIRED') return;
          seen.push(...(page as Row[]));
          if (page.length < 5) break;
        }
        served += 1;
        expect(ids(seen)).toEqual(ids(expected));
      }),
      { numRuns: 100 },
    );
    expect(served).toBeGreaterThan(50);
  });
});
