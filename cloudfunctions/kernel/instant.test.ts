import { dayOf, endOfDay, instantOf, minuteOf, nextDay, plusMs } from './instant';

describe('days of Asia/Shanghai', () => {
  it.each([
    ['2026-11-21T15:59:59.999Z', '2026-11-21'],
    ['2026-11-21T16:00:00.000Z', '2026-11-22'],
    ['2026-12-31T16:00:00.000Z', '2027-01-01'],
  ])('%s is a moment of %s', (instant, day) => {
    expect(dayOf(instant)).toBe(day);
  });

  it('end one millisecond before the next begins', () => {
    const end = endOfDay('2026-11-22');
    expect(end).toBe('2026-11-22T15:59:59.999Z');
    expect(dayOf(plusMs(end, 1))).toBe('2026-11-23');
  });

  it('are those of the zone itself, whatever the season', () => {
    const zone = new Intl.DateTimeFormat('sv-SE', {
      timeZone: 'Asia/Shanghai',
      dateStyle: 'short',
      timeStyle: 'short',
    });
    for (let hour = 0; hour < 366 * 24; hour += 7) {
      const instant = instantOf(Date.parse('2028-01-01T00:00:00Z') + hour * 3_600_000);
      expect(minuteOf(instant)).toBe(zone.format(new Date(instant)));
      expect(minuteOf(instant).startsWith(dayOf(instant))).toBe(true);
    }
  });

  it('follow each other over months and leap days', () => {
    expect(nextDay('2028-02-28')).toBe('2028-02-29');
    expect(nextDay('2026-12-31')).toBe('2027-01-01');
  });
});

it('writes instants of one width, so that they sort as text', () => {
  const instants = [0, 999, 1_000, 1_700_000_000_000].map(instantOf);
  expect(new Set(instants.map((i) => i.length)).size).toBe(1);
  expect([...instants].sort()).toEqual(instants);
});
