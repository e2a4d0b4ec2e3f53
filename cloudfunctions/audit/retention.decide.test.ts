import { mayRemove } from './retention.decide';

it.each([
  ['2026-01-10', '2026-07-09', 6, false],
  ['2026-01-10', '2026-07-15', 6, true],
  // the law's six months hold, whatever the act says
  ['2026-01-10', '2026-07-15', 3, false],
  ['2026-01-10', '2026-07-15', 0, false],
  ['2023-11-22', '2026-11-22', 36, false],
  ['2023-11-01', '2026-11-22', 36, true],
])('last sealed on %s, on %s, to be kept %s months: may go %s', (sealed, today, months, may) => {
  expect(mayRemove(sealed, today, months)).toBe(may);
});
