import { asOf } from '#kernel/chain';
import { personIdOf } from '#kernel/ids';
import type { Person } from '#kernel/person';
import { ROLES, type Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import { held, inventPerson } from '../community.demo';
import { appoint, dismiss, stop } from './office.decide';

const COMMUNITY = '420205/003/001' as TerritoryId;
const GRID = `${COMMUNITY}/g02` as TerritoryId;
const PLACES = ['420205', '420205/003', COMMUNITY, GRID, `${GRID}/b05`, `${GRID}/b05/1-302`] as TerritoryId[];
const EARLIER = '2026-11-01T00:00:00.000Z';
const NOW = '2026-11-22T02:00:00.000Z';
const A_MOMENT_BEFORE = '2026-11-22T01:59:59.999Z';
const LATER = '2026-12-22T02:00:00.000Z';
const LEAD = personIdOf('lead');

const nobody = (): Person => inventPerson({ openid: 'wang', name: '王师傅' }, EARLIER);
const office = (role: Role, territory: TerritoryId) => ({
  role,
  territory,
  label: 'label',
  until: null,
  workPhone: null,
});
const worker = (): Person => {
  const result = appoint(
    nobody(),
    { ...office('grid_worker', GRID), workPhone: '13900000001' },
    LEAD,
    EARLIER,
  );
  if (!result.ok) throw new Error(result.code);
  return result.data;
};

describe('appointing', () => {
  const FITTING: Record<Role, TerritoryId | undefined> = {
    resident: undefined,
    building_lead: PLACES[4],
    grid_worker: PLACES[3],
    community_staff: PLACES[2],
    community_lead: PLACES[2],
    supervisor: PLACES[2],
    street_coordinator: PLACES[1],
    department_handler: PLACES[0],
    district_operator: PLACES[0],
    auditor: PLACES[0],
  };

  it.each(ROLES)('puts a %s at the level of the office and nowhere else', (role) => {
    const fitting = PLACES.filter((place) => appoint(nobody(), office(role, place), LEAD, NOW).ok);
    expect(fitting).toEqual([FITTING[role]].filter(Boolean));
    const elsewhere = PLACES.find((place) => place !== FITTING[role]) as TerritoryId;
    expect(appoint(nobody(), office(role, elsewhere), LEAD, NOW)).toMatchObject({ code: 'ROLE_NOT_FITTING' });
  });

  it('refuses an office that would end before it begins', () => {
    const past = { ...office('grid_worker', GRID), until: NOW };
    expect(appoint(nobody(), past, LEAD, NOW)).toMatchObject({
      code: 'INPUT_INVALID',
      details: { paths: ['until'] },
    });
  });

  it('makes the worker findable in the grid and in everything above it', () => {
    const person = worker();
    expect(person.holds).toEqual([`grid_worker@${GRID}`]);
    expect(person.worksWithin).toEqual(['420205', '420205/003', COMMUNITY, GRID]);
    expect(person.workPhone).toBe('13900000001');
    expect(person.history).toMatchObject([
      { kind: 'appointed', by: LEAD, role: 'grid_worker', territory: GRID },
    ]);
  });

  it('changes the end of an office held already, not its beginning, and keeps the phone', () => {
    const result = appoint(worker(), { ...office('grid_worker', GRID), until: LATER }, LEAD, NOW);
    expect(result).toMatchObject({
      data: { memberships: [{ from: EARLIER, until: LATER }], workPhone: '13900000001' },
    });
  });

  it('gives an office once, also when the slower of two calls began first', () => {
    const first = appoint(nobody(), office('grid_worker', GRID), LEAD, NOW);
    if (!first.ok) throw new Error(first.code);
    const decided = asOf(first.data.history, A_MOMENT_BEFORE);
    const second = appoint(first.data, { ...office('grid_worker', GRID), until: LATER }, LEAD, decided);
    expect(second).toMatchObject({ data: { memberships: [{ from: NOW, until: LATER }] } });
    expect(second.ok && second.data.memberships).toHaveLength(1);
  });

  it('lets one person hold several offices', () => {
    const both = appoint(worker(), office('grid_worker', `${COMMUNITY}/g03` as TerritoryId), LEAD, NOW);
    expect(both).toMatchObject({ data: { holds: [`grid_worker@${GRID}`, `grid_worker@${COMMUNITY}/g03`] } });
  });
});

describe('dismissing', () => {
  const grid = { role: 'grid_worker', territory: GRID } as const;

  it.each<[string, Person, { role: Role; territory: TerritoryId }]>([
    ['nobody in particular', nobody(), grid],
    ['a worker of another grid', worker(), { ...grid, territory: `${COMMUNITY}/g03` as TerritoryId }],
    ['a worker from another office', worker(), { ...grid, role: 'building_lead' }],
  ])('refuses %s', (_, person, from) => {
    expect(dismiss(person, from, LEAD, NOW)).toMatchObject({ ok: false, code: 'STATE_NOT_ALLOWED' });
  });

  it('ends the office at once and keeps its period', () => {
    const result = dismiss(worker(), grid, LEAD, NOW);
    expect(result).toMatchObject({
      data: { memberships: [{ from: EARLIER, until: NOW }], holds: [], worksWithin: [] },
    });
    expect(result.ok && dismiss(result.data, grid, LEAD, NOW)).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
  });

  it('keeps who ended it, and why', () => {
    const result = dismiss(worker(), { ...grid, words: '本人申请离岗' }, LEAD, NOW);
    expect(result.ok && result.data.history.at(-1)).toMatchObject({
      kind: 'dismissed',
      by: LEAD,
      words: '本人申请离岗',
    });
  });

  it('happens once, also when the slower of two calls began first', () => {
    const first = dismiss(worker(), grid, LEAD, NOW);
    if (!first.ok) throw new Error(first.code);
    const decided = asOf(first.data.history, A_MOMENT_BEFORE);
    expect(dismiss(first.data, grid, LEAD, decided)).toMatchObject({ code: 'STATE_NOT_ALLOWED' });
    expect(stop(first.data, { from: EARLIER, words: '账号被盗' }, LEAD, decided)).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });

  it('leaves the residence and other offices alone', () => {
    const home = held('resident', `${GRID}/b05/1-302` as TerritoryId, 'label', EARLIER, 'L2');
    const person = { ...worker(), memberships: [...worker().memberships, home] };
    expect(dismiss(person, grid, LEAD, NOW)).toMatchObject({
      data: { holds: [`resident@${home.territory}`] },
    });
  });
});
