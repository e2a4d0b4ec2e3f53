import { within } from './shrink-photo.rules';

it.each([
  ['lying', { width: 4032, height: 3024 }, { width: 1600, height: 1200 }],
  ['standing', { width: 3024, height: 4032 }, { width: 1200, height: 1600 }],
  ['small enough already', { width: 800, height: 600 }, { width: 800, height: 600 }],
  ['a strip', { width: 9000, height: 2 }, { width: 1600, height: 1 }],
])('a picture %s', (_case, size, expected) => {
  expect(within(size, 1600)).toEqual(expected);
});
