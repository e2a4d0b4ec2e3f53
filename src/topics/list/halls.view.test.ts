import { roundsText } from './halls.view';

const NOW = Date.parse('2026-11-22T01:00:00.000Z');
const ESTATES = '2026-12-15T15:59:59.999Z';
const COMMITTEE = '2026-11-30T15:59:59.999Z';

it.each([
  [null, ''],
  [{ estates: null, committee: null }, ''],
  [{ estates: ESTATES, committee: null }, '正在评：物业服务到12月15日'],
  [{ estates: ESTATES, committee: COMMITTEE }, '正在评：物业服务到12月15日，居委会到11月30日'],
])('what may be rated now, and until when: %j', (rounds, words) => {
  expect(roundsText(rounds, NOW)).toBe(words);
});
