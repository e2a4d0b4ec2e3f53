import { periodOf } from './order.view';

const totals = { years: [{ year: 2026 }, { year: 2024 }].map((each) => ({ ...each, minutes: 60 })) };

it.each([
  ['all', '2024-01-01', '2026-11-22'],
  ['2026', '2026-01-01', '2026-11-22'],
  ['2024', '2024-01-01', '2024-12-31'],
])('%s is from %s until %s', (chosen, from, until) => {
  expect(periodOf(chosen, totals, '2026-11-22')).toEqual({ from, until });
});
