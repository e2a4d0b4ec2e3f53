import { afterDays, instantOf, movedEnd, partsOf, soon } from './times';
import { errorsOf, inputOf, problemsOf, unplaced } from './write.rules';
import type { WriteDraft } from './write.types';

const NOW = Date.parse('2026-11-22T02:10:00.000Z');
const draft = (more: Partial<WriteDraft> = {}): WriteDraft => ({
  noticeId: null,
  rev: 0,
  createKey: 'key-0001',
  within: '420205/003/001',
  kind: 'notice',
  title: '停水',
  text: '明天停水',
  attachments: [],
  territories: ['420205/003/001'],
  areas: '友爱街社区',
  group: 'all',
  publishAt: null,
  expiresAt: null,
  pinned: false,
  ...more,
});
const picture = { kind: 'picture', mark: '【图1】', file: 'cloud://a' as never, alt: ' ' } as const;

it('nothing is wrong with a complete one', () => expect(problemsOf(draft(), NOW)).toEqual([]));

it.each([
  ['TITLE_MISSING', { title: '  ' }],
  ['TEXT_MISSING', { text: '\n' }],
  ['TEXT_TOO_LONG', { text: '水'.repeat(8001) }],
  ['GAPS_LEFT', { title: '〔日期〕停水' }],
  ['PICTURE_WITHOUT_WORDS', { text: '停水\n【图1】', attachments: [picture] }],
  ['AUDIENCE_MISSING', { territories: [] }],
  ['TIME_PAST', { publishAt: '2026-11-22T02:00:00.000Z' }],
  ['TIME_PAST', { expiresAt: '2026-11-22T02:00:00.000Z' }],
  ['TIME_PAST', { publishAt: '2026-11-25T02:00:00.000Z', expiresAt: '2026-11-24T02:00:00.000Z' }],
] as const)('%s is found before anything is sent', (problem, more) => {
  expect(problemsOf(draft(more as Partial<WriteDraft>), NOW)).toEqual([problem]);
});

it('is told at the field, the first thing first', () => {
  const errors = errorsOf(['TEXT_MISSING', 'GAPS_LEFT', 'AUDIENCE_OUTSIDE'], draft(), NOW);
  expect(Object.keys(errors)).toEqual(['body', 'audience']);
  expect(errors.body).toMatch(/还没有正文/);
});

it.each([
  ['the beginning that is over', 'TIME_PAST', { publishAt: '2026-11-22T02:00:00.000Z' }, 'publishAt'],
  ['the end that is over', 'TIME_PAST', { expiresAt: '2026-11-22T02:00:00.000Z' }, 'expiresAt'],
  [
    'the end before the beginning',
    'TIME_PAST',
    { publishAt: '2026-11-25T02:00:00.000Z', expiresAt: '2026-11-24T02:00:00.000Z' },
    'expiresAt',
  ],
  ['a beginning too far away', 'TIME_TOO_FAR', { publishAt: '2027-11-22T02:00:00.000Z' }, 'publishAt'],
  ['an end too far away', 'TIME_TOO_FAR', { expiresAt: '2028-11-22T02:00:00.000Z' }, 'expiresAt'],
] as const)('%s is told where it is put right', (_case, problem, more, field) => {
  expect(Object.keys(errorsOf([problem], draft(more), NOW))).toEqual([field]);
});

it('the end moves along with the beginning', () => {
  const week = { publishAt: null, expiresAt: afterDays(NOW, 7) };
  const start = afterDays(NOW, 3);
  expect(movedEnd(week, start, NOW)).toBe(afterDays(NOW, 10));
  expect(movedEnd({ publishAt: start, expiresAt: afterDays(NOW, 10) }, null, NOW)).toBe(week.expiresAt);
  expect(movedEnd({ publishAt: null, expiresAt: null }, start, NOW)).toBeNull();
});

it('travels as blocks, without what only the device needs', () => {
  expect(inputOf(draft({ title: ' 停水 ', text: '## 时间' }))).toEqual({
    kind: 'notice',
    title: '停水',
    blocks: [{ kind: 'heading', level: 1, spans: [{ text: '时间', bold: false, href: null }] }],
    audience: { territories: ['420205/003/001'], group: 'all' },
    publishAt: null,
    expiresAt: null,
    pinned: false,
  });
});

it('a picture whose mark was deleted is missed', () => {
  expect(unplaced(draft({ text: '甲\n 【图1】 \n乙', attachments: [picture] }))).toEqual([]);
  expect(unplaced(draft({ text: '甲', attachments: [picture] }))).toEqual(['【图1】']);
});

it('times are those of Shanghai, wherever the phone is', () => {
  expect(partsOf('2026-11-22T16:30:00.000Z')).toEqual({ day: '2026-11-23', time: '00:30' });
  expect(instantOf('2026-11-23', '00:30')).toBe('2026-11-22T16:30:00.000Z');
  expect(soon(NOW)).toBe('2026-11-22T04:00:00.000Z');
  expect(afterDays(NOW, 30)).toBe('2026-12-22T02:10:00.000Z');
});
