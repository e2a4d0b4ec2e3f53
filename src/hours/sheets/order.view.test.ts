import { periodOf, unitOptions } from './order.view';

const totals = { years: [{ year: 2026 }, { year: 2024 }].map((each) => ({ ...each, minutes: 60 })) };

it.each([
  ['all', '2024-01-01', '2026-11-22'],
  ['2026', '2026-01-01', '2026-11-22'],
  ['2024', '2024-01-01', '2024-12-31'],
])('%s is from %s until %s', (chosen, from, until) => {
  expect(periodOf(chosen, totals, '2026-11-22')).toEqual({ from, until });
});

it('a sheet can be ordered from every community that recorded something', () => {
  const communities = [
    { community: '420205/003/001', unit: '友爱街社区', minutes: 90 },
    { community: '420205/003/002', unit: '团结社区', minutes: 60 },
    { community: '420205/003/003', unit: '和平社区', minutes: 0 },
  ].map((each) => ({ ...each, community: each.community as never }));
  expect(unitOptions({ communities }).map(({ title }) => title)).toEqual(['友爱街社区', '团结社区']);
});
