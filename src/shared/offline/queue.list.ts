import type { Storage } from '../device/storage';
import { createStore, type Store } from '../device/store';
import type { Waiting } from './queue.types';

const KEPT_UNDER = 'queue';

/** The waiting changes, on the device and in memory at once. */
export type WaitingList = {
  store: Store<readonly Waiting[]>;
  all(): readonly Waiting[];
  replace(next: readonly Waiting[]): void;
  update(key: string, part: Partial<Waiting>): void;
  remove(key: string): void;
};

export function openWaitingList(storage: Storage): WaitingList {
  // Whatever was on the wire when the app died is sent again with its key; the server answers the first answer.
  const kept = (storage.get<Waiting[]>(KEPT_UNDER) ?? []).map((w) => ({ ...w, leaving: false }));
  const store = createStore<readonly Waiting[]>(kept);
  const replace = (next: readonly Waiting[]) => {
    try {
      storage.set(KEPT_UNDER, next);
    } catch {
      // A full device must not stop a change from leaving: it only loses its copy.
    }
    store.set(next);
  };
  return {
    store,
    all: store.get,
    replace,
    update: (key, part) => replace(store.get().map((w) => (w.key === key ? { ...w, ...part } : w))),
    remove: (key) => replace(store.get().filter((w) => w.key !== key)),
  };
}
