import type { LedgerLine } from '#types/ledger';
import { cameText, resultText } from './ledger.view';
import { periodOf } from './period.view';

const NEW_YEAR = Date.parse('2026-12-31T16:30:00.000Z');

it.each([
  ['month', '2027-01-01', '2027-01-31'],
  ['last', '2026-12-01', '2026-12-31'],
  ['quarter', '2027-01-01', '2027-03-31'],
] as const)('%s is counted in whole months of the wall clock there', (name, from, until) => {
  expect(periodOf(name, NEW_YEAR)).toEqual({ from, until });
});

const line = (more: Partial<LedgerLine>) =>
  ({ status: 'ended', signedUp: 3, came: 2, absent: 1, flagged: 0, minutes: 0, ...more }) as LedgerLine;

it('tells no hours before they are settled', () => {
  expect(resultText(line({ flagged: 2 }))).toBe('2 人待核对');
  expect(resultText(line({}))).toBe('待核对时长');
  expect(resultText(line({ status: 'settled', minutes: 210 }))).toBe('3.5 小时');
  expect(cameText(line({}))).toBe('报名 3 人，到场 2 人，未到 1 人');
});
