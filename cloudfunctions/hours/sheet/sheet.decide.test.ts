import { activityIdOf, personIdOf, sheetIdOf } from '#kernel/ids';
import { DAY, plusMs } from '#kernel/instant';
import { MAX_SHEET_ROWS } from '#types/hours.labels';
import type { TerritoryId } from '#types/territory';
import { inventRecord } from '../hours.demo';
import type { HoursRecord } from '../record/record.state';
import { issue, withdraw } from './sheet.decide';
import { checkedView } from './sheet.view';

const person = { personId: personIdOf('volunteer'), name: '柳如烟', number: '260000000017' };
const community = '420205/003/001' as TerritoryId;
const NOW = '2026-11-22T02:00:00.000Z';
const order = {
  ...{ _id: sheetIdOf(person.personId, 'key'), person: person.personId, community },
  ...{ from: '2026-11-01', until: '2026-11-22', now: NOW },
};
const record = (day: number): HoursRecord =>
  inventRecord({
    activity: activityIdOf(person.personId, String(day)),
    ...{ person, community, unit: '友爱街社区', hours: 2 },
    from: plusMs(NOW, -day * DAY),
  });

describe('a sheet is refused', () => {
  it.each([
    [
      'for a time that runs backwards',
      { from: '2026-11-22', until: '2026-11-01' },
      [record(1)],
      'SHEET_PERIOD_WRONG',
    ],
    ['for a time to come', { from: '2026-11-23', until: '2026-11-30' }, [record(1)], 'SHEET_PERIOD_WRONG'],
    ['where nothing was served', {}, [], 'NO_HOURS'],
    ['where somebody only was absent', {}, [{ ...record(1), minutes: 0 }], 'NO_HOURS'],
    [
      'where it would not fit',
      {},
      Array.from({ length: MAX_SHEET_ROWS + 1 }, () => record(1)),
      'TOO_MANY_RECORDS',
    ],
  ])('%s', (_why, period, records, code) => {
    expect(issue({ ...order, ...period }, records)).toMatchObject({ ok: false, code });
  });
});

it('says what was served and tells a stranger a masked name, hours, time and who recorded it, no more', () => {
  const issued = issue(order, [record(1), record(2), { ...record(3), minutes: 0 }]);
  if (!issued.ok) throw new Error(issued.code);
  expect(issued.data).toMatchObject({ minutes: 240, records: 2 });
  expect(checkedView(issued.data)).toEqual({
    ...{ id: order._id, state: 'valid', issuedOn: '2026-11-22' },
    shows: { name: '柳**', minutes: 240, from: order.from, until: order.until, unit: '友爱街社区' },
  });
  const withdrawn = withdraw(issued.data, { by: person, now: NOW, words: '' });
  if (!withdrawn.ok) throw new Error(withdrawn.code);
  expect(checkedView(withdrawn.data)).toMatchObject({ state: 'withdrawn', shows: null });
  expect(withdraw(withdrawn.data, { by: person, now: NOW, words: '' })).toMatchObject({
    code: 'STATE_NOT_ALLOWED',
  });
});
