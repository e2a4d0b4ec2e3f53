import { act, fireEvent, render, screen } from '@testing-library/react';
import { device } from '../../../tests/stubs/taro';
import { inventActivity, now } from '../activities.harness';
import { ActivitiesScreen } from '../activities-screen';
import { weeksFrom } from './month';
import { byDistance, distanceText, metresBetween } from './near';

let me: unknown = null;
const where = jest.fn();
jest.mock('../device/where', () => ({ whereAmI: () => where() }));
jest.mock('../../shared/session/use-session', () => ({
  useSession: () => ({ me, data: me, error: null, staleSince: null, refreshing: false }),
}));
jest.mock('../../shared/session/identity', () => ({ identity: { key: () => 'me', gate: () => null } }));

const HOME = { residence: { household: '420205/003/001/g02/b05/1-302' }, memberships: [] };
const open = async (items = [inventActivity()]) => {
  device.cloud = () => ({ ok: true, data: { items, next: null } });
  await act(async () => {
    render(<ActivitiesScreen />);
  });
};

beforeEach(() => {
  device.reset();
  me = HOME;
  jest.useFakeTimers({ now, doNotFake: ['nextTick', 'queueMicrotask', 'setTimeout'] });
});
afterEach(() => jest.useRealTimers());

it('whose community nobody knows is asked to choose one, or to register where they live', async () => {
  me = { residence: null, memberships: [] };
  await open();
  fireEvent.click(screen.getByRole('button', { name: '去登记住处' }));
  expect(device.opened).toEqual(['/community/pages/residence/index']);
});

it('an empty community says so', async () => {
  await open([]);
  expect(screen.getByText('近期还没有活动')).toBeTruthy();
});

it('asks for the reader’s community, says the places left in each row, and opens it', async () => {
  await open();
  expect(device.calls[0]?.data).toMatchObject({ op: 'list', input: { within: '420205/003/001', limit: 12 } });
  const row = '环境卫生 · 友邻志愿队，报名中，周末清洁家园，明天 周一 10:00–12:00，花坛，还有 3 个名额';
  fireEvent.click(screen.getByRole('button', { name: row }));
  expect(device.opened).toEqual(['/activities/pages/detail/index?id=a_n0u76ev50gg4a6npk6ivm6iu']);
});

it('the calendar counts by day and shows the day that is tapped', async () => {
  await open();
  await act(async () => fireEvent.click(screen.getByRole('tab', { name: '日历' })));
  expect(screen.getByText('今天没有活动')).toBeTruthy();
  fireEvent.click(screen.getByRole('radio', { name: '23，1 个活动，11月23日' }));
  expect(screen.getByRole('button', { name: /周末清洁家园/ })).toBeTruthy();
});

it('where somebody is stays unasked until they tap, and a refusal says what to do', async () => {
  where.mockResolvedValue(null);
  await open();
  await act(async () => fireEvent.click(screen.getByRole('tab', { name: '离我近' })));
  expect(where).not.toHaveBeenCalled();
  await act(async () => fireEvent.click(screen.getByRole('button', { name: '按离我远近排列' })));
  expect(screen.getByText(/请在微信设置里允许使用位置后再试/)).toBeTruthy();
});

describe('near', () => {
  const here = { lat: 30.2, lng: 115.05 };
  const at = (lat: number | null) =>
    inventActivity({
      title: String(lat),
      place: { ...inventActivity().place, point: lat === null ? null : { lat, lng: 115.05 } },
    });

  it('the nearest comes first, what has no point last', () => {
    const near = byDistance([at(null), at(30.3), at(30.21)], here);
    expect(near.map(({ activity }) => activity.title)).toEqual(['30.21', '30.3', 'null']);
  });

  it('without a place of one’s own the order stays', () => {
    expect(byDistance([at(null), at(30.3)], null).map(({ metres }) => metres)).toEqual([null, null]);
  });

  it.each([
    [0, '10 米'],
    [348, '350 米'],
    [1234, '1.2 公里'],
  ])('%s m reads %s', (metres, words) => expect(distanceText(metres)).toBe(words));

  it('a hundredth of a degree to the north is 1,112 m', () => {
    expect(metresBetween(here, { lat: 30.21, lng: 115.05 })).toBe(1112);
  });
});

it('five weeks begin on Monday, also when today is Sunday', () => {
  const weeks = weeksFrom('2026-11-22', [{ startsAt: '2026-11-22T16:30:00.000Z' }]);
  expect(weeks).toHaveLength(5);
  expect(weeks[0]?.map(({ label }) => label)).toEqual(['16', '17', '18', '19', '20', '21', '22']);
  expect(weeks[1]?.[0]).toMatchObject({ day: '2026-11-23', count: 1, isPast: false });
  expect(weeks[2]?.[1]?.label).toBe('12/1');
});
