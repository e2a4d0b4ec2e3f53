import type { ItemId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { rulesOf, USUAL_SOURCE } from '../disclosure.rules.state';
import { calendarOf, possibleSlots, slotOf } from './calendar.state';
import { dueOn, lastPeriods, periodOf } from './periods.state';
import { isRemindingTime, remind } from './remind.decide';

const COMMUNITY = '420205/003/001' as TerritoryId;
const rules = rulesOf([]);

it.each([
  ['2026-01-31', 'monthly', '2026-01'],
  ['2026-12-31', 'quarterly', '2026-Q4'],
  ['2026-04-01', 'quarterly', '2026-Q2'],
] as const)('%s lies in the %s period %s', (day, rhythm, period) => {
  expect(periodOf(day, rhythm)).toBe(period);
});

it.each([
  ['2026-10', '2026-11-10'],
  ['2026-12', '2027-01-10'],
  ['2026-Q3', '2026-10-10'],
  ['2026-Q4', '2027-01-10'],
])('%s has to be disclosed by %s, ten days after its end', (period, day) => {
  expect(dueOn(period, 10)).toBe(day);
});

it('goes back over the turn of a year', () => {
  expect(lastPeriods('2026-02-10', 'monthly', 3)).toEqual(['2026-02', '2026-01', '2025-12', '2025-11']);
  expect(lastPeriods('2026-02-10', 'quarterly', 2)).toEqual(['2026-Q1', '2025-Q4', '2025-Q3']);
});

const holding = (slots: readonly string[], publishedAt: Instant | null = '2026-11-01T01:00:00.000Z') =>
  slots.map((slot) => ({ _id: 'd_x' as ItemId, slot, publishedAt }));

describe('what a community owes', () => {
  const TODAY = '2026-11-08';
  const slotAt = (period: string, items: ReturnType<typeof holding>) =>
    calendarOf(COMMUNITY, rules, items, TODAY).find(
      (slot) => slot.class === 'funds' && slot.period === period,
    );
  const at = (period: string, done: string[] = []) => slotAt(period, holding(done))?.state;

  it('is overdue after the last day, due after the end of the period, and coming before', () => {
    expect([at('2026-09'), at('2026-10'), at('2026-11')]).toEqual(['overdue', 'due', 'coming']);
  });

  it('is done when an item accounts for that class and month, and for no other', () => {
    const done = [slotOf(COMMUNITY, 'funds', '2026-09')];
    expect([at('2026-09', done), at('2026-10', done)]).toEqual(['done', 'due']);
  });

  it('is still owed while somebody writes it, and says that nobody else has to', () => {
    const begun = holding([slotOf(COMMUNITY, 'funds', '2026-09')], null);
    expect(slotAt('2026-09', begun)).toMatchObject({ state: 'overdue', itemId: null, begun: true });
    expect(slotAt('2026-10', begun)).toMatchObject({ state: 'due', begun: false });
  });

  it('begins with what is overdue', () => {
    const states = calendarOf(COMMUNITY, rules, [], TODAY).map(({ state }) => state);
    expect(states).toEqual(
      [...states].sort(
        (a, b) => ['overdue', 'due', 'coming'].indexOf(a) - ['overdue', 'due', 'coming'].indexOf(b),
      ),
    );
  });

  it('is looked for under every slot that any rhythm could ask for', () => {
    const slots = new Set(possibleSlots(COMMUNITY, TODAY));
    for (const { class: one, period } of calendarOf(COMMUNITY, rules, [], TODAY))
      expect(slots).toContain(slotOf(COMMUNITY, one, period));
  });
});

describe('settings', () => {
  it.each([
    ['no number', '7'],
    ['a fraction', 7.5],
    ['nothing', 0],
    ['forever', 10_000],
  ])('that say %s leave the default', (_case, publicDays) => {
    expect(rulesOf([{ publicDays }]).publicDays).toBe(7);
  });

  it('of the smaller territory win, and say where they are written', () => {
    const merged = rulesOf([
      { graceDays: 20, source: '区规定', rhythms: { relief: 'quarterly' } },
      { graceDays: 5, rhythms: { relief: 'never', funds: 'quarterly' } },
    ]);
    expect(merged).toMatchObject({
      graceDays: 5,
      source: '区规定',
      rhythms: { relief: 'quarterly', funds: 'quarterly', matter: 'at_once' },
    });
    expect(rules.source).toBe(USUAL_SOURCE);
  });
});

describe('a reminder', () => {
  it.each([
    ['in the night', '2026-11-10T16:01:00.000Z', false],
    ['before offices open', '2026-11-10T00:59:00.000Z', false],
    ['at nine', '2026-11-10T01:00:00.000Z', true],
    ['in the afternoon', '2026-11-10T08:00:00.000Z', true],
    ['in the evening', '2026-11-10T12:00:00.000Z', false],
  ])('%s', (_case, now, rings) => expect(isRemindingTime(now)).toBe(rings));

  const of = (today: string, done: string[] = []) => {
    const slots = calendarOf(COMMUNITY, rules, holding(done), today).filter(
      ({ period }) => period === '2026-10',
    );
    return remind({ community: COMMUNITY, label: '友爱街社区', slots }, today, `${today}T01:00:00.000Z`);
  };

  it('is not sent when all is disclosed, nor on ordinary days', () => {
    const all = [slotOf(COMMUNITY, 'funds', '2026-10'), slotOf(COMMUNITY, 'relief', '2026-10')];
    expect(of('2026-11-10', all)).toBeNull();
    expect(of('2026-11-08')).toBeNull();
    expect(of('2026-11-12')).toBeNull();
  });

  it.each([['2026-11-07'], ['2026-11-10'], ['2026-11-11']])(
    'goes to the lead on %s, in one message',
    (today) => {
      const reminder = of(today);
      expect(reminder?.outbox).toHaveLength(1);
      expect(reminder?.outbox[0]).toMatchObject({
        to: { role: 'community_lead', territory: COMMUNITY },
        fields: { thing5: '2026年10月经费收支等2项' },
      });
    },
  );

  it('goes to the street, too, when a week has passed', () => {
    expect(of('2026-11-18')?.outbox.map(({ to }) => to)).toEqual([
      { role: 'community_lead', territory: COMMUNITY },
      { role: 'street_coordinator', territory: '420205/003' },
    ]);
  });
});
