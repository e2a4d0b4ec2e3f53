import { rowAfter } from './row-keys';

const ROWS = ['a', 'b', 'c'];

it.each([
  ['a', 'ArrowUp', null],
  ['c', 'ArrowDown', null],
  ['b', 'x', null],
  ['a', 'ArrowDown', 'b'],
  ['b', 'ArrowUp', 'a'],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
])('from %s the key %s goes to %p', (from, key, to) => {
  expect(rowAfter(ROWS, from, key)).toBe(to);
});

it('goes nowhere in an empty list', () => {
  expect(rowAfter([], '', 'End')).toBeNull();
  expect(rowAfter([], '', 'ArrowDown')).toBeNull();
});
