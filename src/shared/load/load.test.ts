import type { Storage } from '../device/storage';
import { answerCache } from './cache';
import { after, faceOf, starting } from './load';

function memory(): Storage & { size(): number } {
  const kept = new Map<string, unknown>();
  return {
    get: <T>(key: string) => (kept.get(key) ?? null) as T | null,
    set: (key, value) => void kept.set(key, value),
    remove: (key) => void kept.delete(key),
    size: () => kept.size,
  };
}

const failed = (code: string) => ({ ok: false as const, error: { code, details: {}, traceId: '' } });
const cacheAt = (at: number, storage = memory()) => answerCache(storage, () => at);

it('a first start without a signal is an error, with nothing invented', () => {
  expect(faceOf(after(failed('NETWORK'), 'k', cacheAt(1)))).toBe('error');
});

it('without a signal the last answer stays and says how old it is', () => {
  const storage = memory();
  after({ ok: true, data: 'old' }, 'k', cacheAt(5, storage));
  const loaded = after<string>(failed('NETWORK'), 'k', cacheAt(9, storage));
  expect(loaded).toMatchObject({ data: 'old', staleSince: 5, error: null });
  expect(faceOf(loaded)).toBe('content');
});

it('a refusal is shown even when there is an older answer: it may have been taken away', () => {
  const cache = cacheAt(5);
  after({ ok: true, data: 'old' }, 'k', cache);
  expect(after(failed('NOT_FOUND_OR_FORBIDDEN'), 'k', cache)).toMatchObject({
    data: null,
    error: { code: 'NOT_FOUND_OR_FORBIDDEN' },
  });
});

it('starts with the last answer, or with a skeleton when there is none', () => {
  const cache = cacheAt(5);
  expect(faceOf(starting('k', cache))).toBe('loading');
  after({ ok: true, data: 'old' }, 'k', cache);
  expect(starting('k', cache)).toMatchObject({ data: 'old', refreshing: true });
});

it('keeps a bounded number of answers and lets the oldest go', () => {
  const storage = memory();
  const cache = cacheAt(1, storage);
  for (let i = 0; i < 100; i++) cache.put(`k${i}`, i);
  expect(storage.size()).toBeLessThanOrEqual(41);
  expect(cache.get('k0')).toBeNull();
  expect(cache.get('k99')).toEqual({ data: 99, at: 1 });
});
