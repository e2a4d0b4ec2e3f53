import type { Storage } from '../device/storage';
import { createDrafts } from './drafts';

function setUp() {
  const kept = new Map<string, unknown>();
  const storage: Storage = {
    get: <T>(key: string) => (kept.get(key) ?? null) as T | null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
  };
  let clock = 0;
  return { drafts: createDrafts<string>('submit', storage, () => ++clock), storage };
}

it('forms of different kinds do not see each other’s drafts', () => {
  const { drafts, storage } = setUp();
  drafts.save('a', '路灯');
  expect(createDrafts('reopen', storage, () => 1).list()).toEqual([]);
});

it('several are kept, the last touched first, each with its time', () => {
  const { drafts } = setUp();
  drafts.save('a', '路灯');
  drafts.save('b', '垃圾');
  drafts.save('a', '路灯坏了');
  expect(drafts.list()).toEqual([
    { id: 'a', savedAt: 3, value: '路灯坏了' },
    { id: 'b', savedAt: 2, value: '垃圾' },
  ]);
});

it('a sent form is gone, the others stay', () => {
  const { drafts } = setUp();
  drafts.save('a', '路灯');
  drafts.save('b', '垃圾');
  drafts.remove('a');
  expect(drafts.list().map((d) => d.id)).toEqual(['b']);
});

it('more than ten push the oldest out', () => {
  const { drafts } = setUp();
  for (let i = 0; i < 12; i++) drafts.save(`d${i}`, '');
  expect(drafts.list()).toHaveLength(10);
  expect(drafts.list().at(-1)?.id).toBe('d2');
});
