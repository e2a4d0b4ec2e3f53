import { type Steady, steadied } from './grouping.state';

const after = (first: Steady | null, wanted: readonly number[]): Steady | null =>
  wanted.reduce<Steady | null>(steadied, first);

it('begins with the number of groups that is best', () => {
  expect(after(null, [3])).toMatchObject({ groups: 3 });
});

it('does not flicker: another number is shown when it was the better one four times in a row', () => {
  expect(after(null, [2, 3, 3, 3])).toMatchObject({ groups: 2 });
  expect(after(null, [2, 3, 3, 2, 3, 3, 3])).toMatchObject({ groups: 2 });
  expect(after(null, [2, 3, 3, 3, 3])).toMatchObject({ groups: 3 });
});
