import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { boxIdOf } from './box.state';
import { boxesFor } from './own-boxes.policy';

const NOW = '2026-11-22T01:00:00.000Z' as Instant;
const HERE = '420205/003/001' as TerritoryId;
const THERE = '420205/003/002' as TerritoryId;
const held = (role: string, territory: string, from: string, until: string | null = null) =>
  ({ role, territory, from, until, level: 'L2', label: '' }) as never;

it('somebody who never lived or stood for anybody there has none', () => {
  expect(boxesFor(null, NOW)).toEqual([]);
  const works = held('community_staff', HERE, '2020-01-01T00:00:00.000Z');
  expect(
    boxesFor({ memberships: [works, held('supervisor', '420205/003', '2020-01-01T00:00:00.000Z')] }, NOW),
  ).toEqual([]);
});

it('each year of each home, one that was left too, and none twice', () => {
  const memberships = [
    held('resident', `${THERE}/g01/b01/1-101`, '2024-03-01T00:00:00.000Z', '2025-02-01T00:00:00.000Z'),
    held('resident', `${HERE}/g02/b05/1-302`, '2025-02-01T00:00:00.000Z'),
    held('building_lead', `${HERE}/g02/b05`, '2026-01-05T00:00:00.000Z'),
  ];
  const wanted = [boxIdOf(THERE, 2025), boxIdOf(THERE, 2024), boxIdOf(HERE, 2026), boxIdOf(HERE, 2025)];
  expect(boxesFor({ memberships }, NOW).sort()).toEqual(wanted.sort());
});
