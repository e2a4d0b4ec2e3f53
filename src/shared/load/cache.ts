import type { Storage } from '../device/storage';

/** The last answers, for reading without a signal. Bounded: the oldest leaves when there are too many. */
export type Cache = {
  get<T>(key: string): { data: T; at: number } | null;
  put(key: string, data: unknown): void;
};

const MOST = 40;
const INDEX = 'answers';

export function answerCache(storage: Storage, now: () => number): Cache {
  return {
    get: (key) => storage.get(`answer:${key}`),
    put(key, data) {
      const others = (storage.get<string[]>(INDEX) ?? []).filter((k) => k !== key);
      for (const old of others.splice(0, Math.max(0, others.length - MOST + 1)))
        storage.remove(`answer:${old}`);
      try {
        storage.set(`answer:${key}`, { data, at: now() });
        storage.set(INDEX, [...others, key]);
      } catch {
        // A full device reads nothing offline; it still works online.
      }
    },
  };
}
