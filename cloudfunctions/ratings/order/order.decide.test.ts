import { orderIdOf, personIdOf } from '#kernel/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { noSums } from '../estate/estate.state';
import { counted, inventEstate, inventOrder, nextOrder } from '../ratings.demo';
import { answer, check, wake } from './order.decide';
import type { Order } from './order.state';

const BY = { personId: personIdOf('staff'), name: '何小怡' };
const COMMUNITY = '420205/003/001' as TerritoryId;
const AUGUST = '2026-08-03T01:00:00.000Z' as Instant;
const LOW = { ...noSums(), overall: { count: 20, sum: 59 } };

const estate = inventEstate(
  {
    serial: 'one',
    by: BY.personId,
    community: COMMUNITY,
    buildings: [`${COMMUNITY}/g01/b01` as TerritoryId],
  },
  AUGUST,
);
const { result } = counted(estate, LOW);
const issued = inventOrder(estate, result, orderIdOf(estate._id, result.quarter));
const said = { words: '每周保洁', answeredBy: '赵经理', by: BY };
// the round closed on 16 September 2026, a Wednesday
const answered = nextOrder(
  issued,
  answer(issued, { ...said, doneBy: '2026-10-09', now: '2026-09-18T01:00:00.000Z' }),
);

it.each([
  [59, true],
  [60, false],
])('twenty households that give %s points together: low is %s', (sum, low) => {
  expect(counted(estate, { ...LOW, overall: { count: 20, sum } }).result.low).toBe(low);
});

it.each([
  ['below the line', { count: 10, sum: 24 }, true],
  ['on the line', { count: 10, sum: 25 }, false],
  ['judged by too few', { count: 9, sum: 9 }, false],
])('an item that is %s: low is the answer, whatever the overall score', (_case, cleaning, low) => {
  const sums = { ...LOW, overall: { count: 20, sum: 80 }, cleaning };
  expect(counted(estate, sums).result).toMatchObject({ low, outcome: 'published' });
});

it('nine households open nothing', () => {
  expect(counted(estate, { ...LOW, overall: { count: 9, sum: 9 } }).result).toMatchObject({
    ...{ outcome: 'insufficient', low: false, orderId: null },
  });
});

describe('measures', () => {
  it.each([['2026-09-17'], ['2026-10-19']])('for %s are refused', (doneBy) => {
    const now = '2026-09-18T01:00:00.000Z';
    expect(answer(issued, { ...said, doneBy, now })).toMatchObject({
      ...{ code: 'DATE_NOT_ALLOWED', details: { latest: '2026-10-18' } },
    });
  });

  it('start the days of the check, counted from the day they promise', () => {
    expect(answered).toMatchObject({ status: 'answered', deadline: { dueAt: '2026-10-15T15:59:59.999Z' } });
    expect(
      answer(answered, { ...said, doneBy: '2026-10-09', now: '2026-09-18T01:00:00.000Z' }),
    ).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });
});

describe('a check', () => {
  const now = '2026-10-12T01:00:00.000Z' as Instant;
  it.each(['again', 'escalated'] as const)('that ends with %s needs a reason', (outcome) => {
    expect(check(answered, { outcome, words: '', by: BY, now })).toMatchObject({ code: 'REASON_MISSING' });
  });

  it.each([
    ['closed', 'closed', null],
    ['again', 'issued', '2026-10-21T15:59:59.999Z'],
    ['escalated', 'escalated', '2026-10-26T15:59:59.999Z'],
  ] as const)('%s', (outcome, status, dueAt) => {
    const next = nextOrder(answered, check(answered, { outcome, words: '看过', by: BY, now }));
    expect([next.status, next.deadline?.dueAt ?? null]).toEqual([status, dueAt]);
  });

  it('of what is closed is refused', () => {
    const closed = nextOrder(answered, check(answered, { outcome: 'closed', words: '', by: BY, now }));
    expect(check(closed, { outcome: 'again', words: '看过', by: BY, now })).toMatchObject({
      code: 'STATE_NOT_ALLOWED',
    });
  });
});

describe('time', () => {
  const ringing = (order: Order, now: string) => wake(order, now as Instant)?.document;
  const due = (order: Order) => order.deadline?.dueAt ?? '';

  it('does nothing before the last morning', () => {
    expect(ringing(issued, '2026-09-20T01:00:00.000Z')).toBeUndefined();
  });

  it('reminds, tells of the delay, and hands it to the street, each once', () => {
    const [day = ''] = due(issued).split('T');
    const reminded = ringing(issued, `${day}T01:00:00.000Z`)!;
    expect(reminded).toMatchObject({ alarm: 'reminded', status: 'issued' });
    expect(ringing(reminded, `${day}T02:00:00.000Z`)?.timeline ?? reminded.timeline).toHaveLength(2);
    const late = ringing(reminded, `${day}T17:00:00.000Z`)!;
    expect(late).toMatchObject({ alarm: 'overdue', status: 'issued' });
    expect(ringing(late, '2026-10-20T01:00:00.000Z')).toMatchObject({
      ...{ status: 'escalated', alarm: 'quiet', deadline: { dueAt: '2026-11-03T15:59:59.999Z' } },
    });
  });

  it('does not leave it lying with the street: it is reminded, it is late, and the district hears of it', () => {
    const given = ringing(issued, '2026-10-20T01:00:00.000Z')!;
    const later = (order: Order, now: string) => ringing({ ...order, outbox: [] }, now)!;
    const today = later(given, '2026-11-03T01:00:00.000Z');
    const late = later(today, '2026-11-03T17:00:00.000Z');
    const raised = later(late, '2026-11-09T01:00:00.000Z');
    const rolesOf = (order: Order) => order.outbox.map(({ to }) => to);
    expect([today.alarm, late.alarm, raised.alarm]).toEqual(['reminded', 'overdue', 'escalated']);
    expect(rolesOf(late)).toEqual([{ role: 'street_coordinator', territory: '420205/003' }]);
    expect(rolesOf(raised)).toEqual([{ role: 'district_operator', territory: '420205' }]);
    expect(raised).toMatchObject({ status: 'escalated', wakeAt: raised.outbox[0]?.nextAt ?? null });
    // and the street can still end it
    const now = '2026-11-10T01:00:00.000Z';
    expect(check(raised, { outcome: 'closed', words: '已改好', by: BY, now })).toMatchObject({
      data: { status: 'closed', deadline: null },
    });
  });

  it('comes late and rings the last bell alone', () => {
    const late = ringing(issued, '2026-12-01T01:00:00.000Z');
    expect(late).toMatchObject({ status: 'escalated' });
    expect(late?.timeline).toHaveLength(2);
  });
});
