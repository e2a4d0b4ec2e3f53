import type { Storage } from '../device/storage';

/** A form that was not sent yet. */
export type Draft<T> = { id: string; savedAt: number; value: T };

export type Drafts<T> = {
  /** Newest first. */
  list(): Draft<T>[];
  save(id: string, value: T): Draft<T>;
  remove(id: string): void;
};

/** More than this many half-written forms help nobody; the oldest leaves. */
const MOST = 10;

export function createDrafts<T>(formKey: string, storage: Storage, now: () => number): Drafts<T> {
  const key = `drafts:${formKey}`;
  const list = () => storage.get<Draft<T>[]>(key) ?? [];
  const without = (id: string) => list().filter((d) => d.id !== id);
  return {
    list,
    save(id, value) {
      const draft = { id, savedAt: now(), value };
      storage.set(key, [draft, ...without(id)].slice(0, MOST));
      return draft;
    },
    remove: (id) => storage.set(key, without(id)),
  };
}
