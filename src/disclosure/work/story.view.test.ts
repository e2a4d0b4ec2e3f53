import type { ItemWork } from '#types/disclosure-item';
import { returnedFor, storyRows } from './story.view';

const next = (submitted: boolean) => ({ submitted }) as NonNullable<ItemWork['next']>;
const entry = (kind: ItemWork['timeline'][number]['kind'], words = '') => ({
  at: '2026-11-20T08:00:00.000Z',
  kind,
  by: '唐振华 · 社区书记/主任',
  words,
});

it('says why it came back, until it is submitted again', () => {
  const back = [entry('created'), entry('submitted'), entry('sent_back', '缺附件')];
  expect(returnedFor({ next: next(false), timeline: [entry('created')] })).toBeNull();
  expect(returnedFor({ next: next(false), timeline: back })).toBe('缺附件');
  expect(returnedFor({ next: next(false), timeline: [...back, entry('saved')] })).toBe('缺附件');
  expect(returnedFor({ next: next(true), timeline: [...back, entry('submitted')] })).toBeNull();
});

it('tells the newest first, and of the system that it was the system', () => {
  const rows = storyRows([entry('created'), { ...entry('withdrawn', '账号被盗用'), by: '' }]);
  expect(rows.map(({ title, by, words }) => [title, by, words])).toEqual([
    ['撤回', '系统自动', '账号被盗用'],
    ['新建草稿', '唐振华 · 社区书记/主任', ''],
  ]);
});
