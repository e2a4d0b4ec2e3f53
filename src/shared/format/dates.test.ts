import { dayText, leftText, sinceText, whenText } from './dates';
import { greeting } from './greeting';
import { phoneText } from './phone';

// Sunday 2026-11-22, 00:30 in Shanghai; still Saturday in UTC.
const now = Date.parse('2026-11-21T16:30:00Z');

describe('days follow Asia/Shanghai, whatever the phone is set to', () => {
  it.each([
    ['2026-11-21T16:00:00.000Z', '今天 00:00'],
    ['2026-11-21T15:59:00.000Z', '昨天 23:59'],
    ['2026-11-22T16:00:00.000Z', '明天 00:00'],
    ['2026-03-05T01:05:00.000Z', '3月5日 09:05'],
    ['2025-03-05T01:05:00.000Z', '2025年3月5日 09:05'],
  ])('%s is %s', (instant, words) => expect(whenText(instant, now)).toBe(words));

  it('the last evening of a year belongs to that year', () => {
    expect(dayText('2025-12-31T15:59:00.000Z', now)).toBe('2025年12月31日');
    expect(dayText('2025-12-31T16:00:00.000Z', now)).toBe('1月1日');
  });
});

it.each([
  [3, '还剩 3 个工作日'],
  [0, '今天到期'],
  [-2, '已超 2 个工作日'],
])('%s working days left reads %s', (left, words) => expect(leftText(left)).toBe(words));

it('never calls a passed limit due today: on a rest day no working day has gone by', () => {
  expect(leftText(0, true)).toBe('已超期');
});

it('says how old an answer is', () => {
  expect(sinceText(now - 20_000, now)).toBe('刚刚');
  expect(sinceText(now - 5 * 60_000, now)).toBe('5 分钟前');
  expect(sinceText(now - 2 * 3_600_000, now)).toBe('昨天 22:30');
});

it('greets by the hour of Shanghai', () => {
  expect(greeting(now)).toBe('夜深了');
  expect(greeting(Date.parse('2026-11-22T00:00:00Z'))).toBe('早上好');
  expect(greeting(Date.parse('2026-11-22T07:00:00Z'))).toBe('下午好');
});

it.each([
  ['13900001234', '139 0000 1234'],
  ['07140000001', '0714 0000001'],
  ['139****1234', '139****1234'],
  ['12345', '12345'],
])('reads %s out as %s', (phone, words) => expect(phoneText(phone)).toBe(words));
