import { changesBetween } from './changes';

/** What reaches the database, without the SDK's wrapping: `[operator, value]` by field. */
const sent = (before: object, after: object) =>
  Object.fromEntries(
    Object.entries(changesBetween(before, after)).map(([field, command]) => {
      const { operator, operands } = command as { operator: string; operands: unknown[] };
      return [field, [operator, operands]];
    }),
  );

it('sends nothing of what stayed the same, nor the id', () => {
  expect(sent({ _id: 'a', deep: { x: [1] } }, { _id: 'a', deep: { x: [1] } })).toEqual({});
});

it('sets an object as a whole, so that its old fields go', () => {
  expect(sent({ state: { a: 1, b: 2 } }, { state: { a: 1 } })).toEqual({ state: ['set', [{ a: 1 }]] });
});

it('sets what is empty or null: a plain empty object would be dropped silently', () => {
  expect(sent({ a: { x: 1 }, b: 1, c: [1] }, { a: {}, b: null, c: [] })).toEqual({
    a: ['set', [{}]],
    b: ['set', [null]],
    c: ['set', [[]]],
  });
});

const first = { at: 1 };
it.each<[string, unknown[], unknown[], unknown]>([
  ['sends only what was added to the end of a list', [first], [first, { at: 2 }], ['push', [{ at: 2 }]]],
  [
    'sets a list that changed before its end',
    [first],
    [{ at: 0 }, { at: 2 }],
    ['set', [[{ at: 0 }, { at: 2 }]]],
  ],
  ['sets a list that lost something', [first, { at: 2 }], [first], ['set', [[first]]]],
  ['sets a list that was empty', [], [first], ['set', [[first]]]],
])('%s', (_, before, after, expected) => {
  expect(sent({ list: before }, { list: after })).toEqual({ list: expected });
});
