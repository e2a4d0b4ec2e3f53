import fc from 'fast-check';

/** Stands in what is sent; a refusal that quotes it tells values where it should name fields. */
export const MARK = 'zqMARKqz';

/** An object with a name that literals cannot give it. */
export const withKey = (base: object, key: string, value: unknown): object =>
  Object.defineProperty({ ...base }, key, { value, enumerable: true });

const nested = (depth: number): unknown => {
  let value: unknown = MARK;
  for (let level = 0; level < depth; level += 1) value = level % 2 === 0 ? [value] : { a: value };
  return value;
};

const operators: readonly unknown[] = [
  { $ne: null },
  { $ne: MARK },
  { $gt: '' },
  { $gte: 0 },
  { $in: [MARK] },
  { $regex: '.*' },
  { $where: 'sleep(1000)' },
  { $or: [{}, { a: 1 }] },
  { $exists: true },
  { _id: { $ne: 0 } },
  { $set: { rev: 99 } },
  { $numberLong: '5' },
  { $date: 0 },
  { $oid: '0'.repeat(24) },
  ['$ne', MARK],
  '$ne',
  'a.b',
  '$where',
];

const prototypes: readonly unknown[] = [
  withKey({}, '__proto__', { admin: true }),
  withKey({ a: 1 }, 'constructor', { prototype: { admin: true } }),
  { toString: MARK, valueOf: MARK },
  { length: -1 },
  { toJSON: MARK },
  { hasOwnProperty: 1 },
];

const numbers: readonly unknown[] = [
  ...[0, -0, -1, 1, 1.5, 2, 5, 6, 51, 1000, 2 ** 31, 2 ** 53, 2 ** 53 + 2, -(2 ** 63), 1e308, 5e-324],
  ...['0', '1', '01', '1e1', 'NaN', 'Infinity', '-1', '０', '١'],
];

const texts: readonly unknown[] = [
  ...['', ' ', '\n', '\t \u3000', 'null', 'undefined', 'true', '[object Object]', MARK],
  ...[
    '\u0000',
    `a\u0000${MARK}`,
    '\u202etxt',
    '\u2066',
    '\u007f',
    '\u001b[31m',
    '\ufeff',
    '\u200b',
    '\u2028',
  ],
  ...[
    '\ud800',
    'a\udc00b',
    '\ud83d',
    '👩‍👩‍👧‍👦'.repeat(30),
    '𠮷'.repeat(300),
    `é${'\u0301'.repeat(200)}`,
    'ﷺ',
    'İ',
  ],
  ...['../../etc/passwd', '420205/../420206', '420205/003/001/g02/', 'cloud://a.b/requests/x.jpg', '/'],
  ...[
    "' or 1=1 --",
    '<script>alert(1)</script>',
    '{{7*7}}',
    `\${7*7}`,
    '%00',
    '%s%s%n',
    '\\',
    '"',
    '\r\nSet-Cookie: a=b',
  ],
  ...[
    '2026-02-30T00:00:00.000Z',
    '9999-12-31T23:59:59.999Z',
    '0000-01-01T00:00:00Z',
    '2026-11-23',
    '+275760-09-13T00:00:00.000Z',
  ],
];

const shapes: readonly unknown[] = [null, true, false, [], {}, [[]], [null], [{}], { a: { b: { c: MARK } } }];

const giants: readonly unknown[] = [
  'x'.repeat(100_000),
  '长'.repeat(501),
  '字'.repeat(40_000),
  Array.from({ length: 3000 }, () => 0),
  Object.fromEntries(Array.from({ length: 1000 }, (_, place) => [`key${place}`, place])),
  nested(200),
  nested(3000),
];

/** What fits nowhere, and what nearly fits. */
export const nasty: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...operators) },
  { weight: 2, arbitrary: fc.constantFrom(...prototypes) },
  { weight: 4, arbitrary: fc.constantFrom(...numbers) },
  { weight: 6, arbitrary: fc.constantFrom(...texts) },
  { weight: 3, arbitrary: fc.constantFrom(...shapes) },
  { weight: 1, arbitrary: fc.constantFrom(...giants) },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 3 }) },
);

export const oddNames: fc.Arbitrary<string> = fc.constantFrom(
  ...['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', '$where', '$ne', '_id', 'rev'],
  ...[
    'openid',
    'personId',
    'userInfo',
    'role',
    'memberships',
    'a.b',
    '',
    ' ',
    '\u0000',
    'zqNAMEqz',
    'x'.repeat(5000),
  ],
);
