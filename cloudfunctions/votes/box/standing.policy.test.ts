import { personIdOf } from '#kernel/ids';
import type { HeldMembership } from '#kernel/person';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { standingOf } from './standing.policy';

const at = (day: string) => `2026-11-${day}T01:00:00.000Z` as Instant;
const GRID = '420205/003/001/g02' as TerritoryId;
const FLAT = `${GRID}/b05/1-302` as TerritoryId;
const ELSEWHERE = '420205/003/001/g03/b01/1-101' as TerritoryId;
const person = personIdOf('somebody');

const home = (
  territory: TerritoryId,
  from: string,
  until: string | null,
  level: 'L1' | 'L2' = 'L2',
): HeldMembership => ({
  ...{ role: 'resident', territory, label: '', level },
  from: at(from),
  until: until === null ? null : at(until),
});
const terms = { opensAt: at('20'), within: GRID, unit: 'household' as const };
const standing = (homes: HeldMembership[], more: object = {}, now = at('22')) =>
  standingOf({ _id: person, memberships: homes }, { ...terms, ...more }, now);

describe('no vote has', () => {
  it.each([
    ['who was never seen', standingOf(null, terms, at('22')), 'residence'],
    ['who lives nowhere', standing([]), 'residence'],
    ['who came after it had opened', standing([home(FLAT, '21', null)]), 'residence'],
    ['who had left before', standing([home(FLAT, '01', '19')]), 'residence'],
    ['who lives elsewhere', standing([home(ELSEWHERE, '01', null)]), 'outside'],
    ['whose residence nobody confirmed', standing([home(FLAT, '01', null, 'L1')]), 'level'],
  ])('%s', (_case, found, why) => {
    expect(found).toEqual({ why });
  });
});

it('who moves while it is open has one vote, where they lived when it opened', () => {
  const moved = [home(FLAT, '01', '21'), home(`${GRID}/b06/1-101` as TerritoryId, '21', null)];
  expect(standing(moved)).toEqual({ voter: FLAT, home: FLAT });
});

it('it is the household’s or the person’s', () => {
  expect(standing([home(FLAT, '01', null)])).toEqual({ voter: FLAT, home: FLAT });
  expect(standing([home(FLAT, '01', null)], { unit: 'person' })).toEqual({ voter: person, home: FLAT });
});
