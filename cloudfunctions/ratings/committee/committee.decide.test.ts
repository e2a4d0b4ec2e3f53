import { personIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Box } from '../ballot/box.state';
import { inventCommittee, opened } from '../ratings.demo';
import { count, isUnfit, renew } from './committee.decide';
import type { Committee, Counts } from './committee.state';

const BY = personIdOf('staff');
const COMMUNITY = '420205/003/001' as TerritoryId;
const SPRING = '2026-03-02T01:00:00.000Z' as Instant;
const MEMBERS = [
  { name: '顾大海', office: '主任' },
  { name: '秦小敏', office: '委员' },
];
const committee = inventCommittee({ community: COMMUNITY, by: BY, members: MEMBERS }, SPRING);

const countsOf = (excellent: number, unfit: number, unsure = 0): Counts => ({
  ...{ excellent, unfit, unsure },
  ...{ competent: 0, basic: 0 },
});

it.each([
  ['half of those who judged is not more than half', countsOf(20, 20), false],
  ['one more is', countsOf(19, 20), true],
  ['who does not know somebody has not judged', countsOf(1, 2, 50), true],
  ['nobody judged', countsOf(0, 0, 50), false],
])('%s', (_case, counts, unfit) => {
  expect(isUnfit(counts, 50)).toBe(unfit);
});

/** A year in which so many judged the second member unfit. */
const year = (before: Committee, cast: number, unfit: number): Committee => {
  const { committee: begun, box } = opened(before, before.round.opensAt);
  const counts = { m1: countsOf(cast, 0), m2: countsOf(cast - unfit, unfit) };
  const full: Box = { ...box, cast, counts };
  return count(begun, { box: full, settings: begun.settings, now: begun.round.closesAt });
};
const flagsOf = ({ results }: Committee) => results.at(-1)?.tallies.map(({ flagged }) => flagged);

describe('two years in a row', () => {
  it('once is no flag', () => {
    const first = year(committee, 40, 30);
    expect(first.results.at(-1)?.tallies.map(({ unfit }) => unfit)).toEqual([false, true]);
    expect(flagsOf(first)).toEqual([false, false]);
    expect(first.outbox.map(({ to }) => to)).toEqual([{ role: 'community_lead', territory: COMMUNITY }]);
  });

  it('twice is told to the street', () => {
    const second = year(year(committee, 40, 30), 40, 25);
    expect(flagsOf(second)).toEqual([false, true]);
    expect(second.outbox.map(({ to }) => to)).toContainEqual({
      role: 'street_coordinator',
      territory: '420205/003',
    });
  });

  it('a good year between them is no row; a year in which too few judged says nothing', () => {
    expect(flagsOf(year(year(year(committee, 40, 30), 40, 2), 40, 30))).toEqual([false, false]);
    expect(flagsOf(year(year(year(committee, 40, 30), 12, 12), 40, 30))).toEqual([false, true]);
  });

  it('leaving the register between them and coming back under a new id does not begin anew', () => {
    const first = year(committee, 40, 30);
    const kept = (named: string | null, before: Committee) => {
      const members = [{ id: 'm1', name: '顾大海', office: '主任' }];
      const all = named === null ? members : [...members, { id: null, name: named, office: '委员' }];
      const next = renew(before, { members: all, by: BY, now: before.round.opensAt });
      if (!next.ok) throw new Error(next.code);
      return next.data;
    };
    const back = kept('秦小敏', kept(null, first));
    const { committee: begun, box } = opened(back, back.round.opensAt);
    const full: Box = { ...box, cast: 40, counts: { m1: countsOf(40, 0), m3: countsOf(5, 35) } };
    const second = count(begun, { box: full, settings: begun.settings, now: begun.round.closesAt });
    expect(second.results.at(-1)?.tallies).toMatchObject([{ flagged: false }, { id: 'm3', flagged: true }]);
  });

  it('too few judged: no conclusion', () => {
    const few = year(committee, 12, 12).results.at(-1);
    expect(few).toMatchObject({ outcome: 'insufficient' });
    expect(few?.tallies.some(({ unfit }) => unfit)).toBe(false);
  });
});

describe('the register', () => {
  const named = (id: string | null, name: string) => ({ id, name, office: '委员' });
  it('refuses an id that it never gave, and one that stands twice', () => {
    for (const members of [[named('m7', '某某')], [named('m1', '甲'), named('m1', '乙')]])
      expect(renew(committee, { members, by: BY, now: SPRING })).toMatchObject({ code: 'MEMBERS_DIFFER' });
  });

  it('gives nobody the id of who left', () => {
    const left = renew(committee, { members: [named('m1', '顾大海')], by: BY, now: SPRING });
    if (!left.ok) throw new Error(left.code);
    const next = renew(left.data, {
      members: [named('m1', '顾大海'), named(null, '新人')],
      by: BY,
      now: SPRING,
    });
    expect(next).toMatchObject({ data: { members: [{ id: 'm1' }, { id: 'm3' }] } });
  });
});
