import { atClock, hoursText, nextWords, progressOf, sheetIdOf, spokenCode } from './hours.view';

const stars = { name: '全国', source: '', sure: false, unit: null };

describe('a code that somebody typed', () => {
  it.each([
    ['3K7M-9Q2A-0000-1111', 'v_3k7m9q2a00001111'],
    ['v_3k7m9q2a00001111', 'v_3k7m9q2a00001111'],
    ['3K7M 9Q2A OOOO iLil', 'v_3k7m9q2a00001111'],
    ['3K7M-9Q2A', null],
    ['3K7M-9Q2A-0000-111U', null],
  ])('%s', (typed, id) => {
    expect(sheetIdOf(typed)).toBe(id);
  });

  it('is read out in fours', () => {
    expect(spokenCode('v_3k7m9q2a00001111')).toBe('3K7M-9Q2A-0000-1111');
  });
});

it('says how far the next star is', () => {
  const some = { ...stars, minutes: 5250, star: 0, next: { star: 1, hours: 100, missing: 750 } };
  expect(nextWords(some)).toBe('再服务 12.5 小时，就是 1 星（满 100 小时）');
  expect(progressOf(some)).toBe(87);
  expect(progressOf({ ...stars, minutes: 90_000, star: 5, next: null })).toBe(100);
});

it('tells hours to a tenth and times on the day there', () => {
  expect(hoursText(95)).toBe('1.6 小时');
  expect(atClock('2026-11-20T01:00:00.000Z', '09:30')).toBe('2026-11-20T01:30:00.000Z');
});
