import { Query } from 'mingo';
import { type Find, whereOf } from './find';

type Logic = { operator?: 'and' | 'or'; operands?: object[] };

/** The query in the database's own words: conditions on one field stand together, others are alternatives. */
const plain = (query: object): Record<string, unknown> =>
  JSON.parse(JSON.stringify(query), (_, value: Logic | null) => {
    if (!value?.operator || !value.operands) return value;
    const ofOneField = value.operands.every((each) =>
      Object.keys(each).every((key) => /^\$[gl]te?$/.test(key)),
    );
    return ofOneField ? Object.assign({}, ...value.operands) : { [`$${value.operator}`]: value.operands };
  });

const ROWS = [
  { _id: 'r1', grid: 'a', due: 1 },
  { _id: 'r2', grid: 'a', due: 2 },
  { _id: 'r3', grid: 'a', due: 2 },
  { _id: 'r4', grid: 'b', due: 2 },
  { _id: 'r5', grid: 'b', due: 3 },
  { _id: 'r6', grid: 'c', due: null },
];
const found = (where: Find['where'], orderBy: Find['orderBy'] = [], after?: Find['after']): string =>
  ROWS.filter((row) => new Query(plain(whereOf(where, orderBy, after))).test(row))
    .map(({ _id }) => _id)
    .join(' ');

it.each<[string, Find['where'], string]>([
  ['one value', { grid: 'b' }, 'r4 r5'],
  ['no value', { due: null }, 'r6'],
  ['one of several', { grid: { in: ['a', 'c'] } }, 'r1 r2 r3 r6'],
  ['one of none', { grid: { in: [] } }, ''],
  ['one bound', { due: { gt: 2 } }, 'r5'],
  ['two bounds', { due: { gte: 1, lt: 2 } }, 'r1'],
  ['several fields', { grid: 'a', due: 2 }, 'r2 r3'],
])('finds by %s', (_, where, ids) => {
  expect(found(where)).toBe(ids);
});

const UP = [
  ['due', 'asc'],
  ['_id', 'asc'],
] as const;
const DOWN = [
  ['due', 'desc'],
  ['_id', 'desc'],
] as const;
const MIXED = [
  ['due', 'desc'],
  ['_id', 'asc'],
] as const;

it.each<[string, NonNullable<Find['orderBy']>, string]>([
  ['upwards', UP, 'r3 r4 r5'],
  ['downwards', DOWN, 'r1'],
  ['down and, among equals, up', MIXED, 'r1 r3 r4'],
])('goes on behind (2, r2) %s', (_, orderBy, ids) => {
  expect(found({}, orderBy, [2, 'r2'])).toBe(ids);
});

it('goes on within what was asked for', () => {
  expect(found({ grid: 'a' }, UP, [2, 'r2'])).toBe('r3');
});
