import { storage } from '../device/device';
import { createStore } from '../device/store';

const KEPT_UNDER = 'notices.read';
/** Older ones have left the feed long ago. */
const MOST = 400;

/** What was read on this device, the newest first: marks need no call, and hold without a signal. */
const read = createStore<readonly string[]>(storage.get<string[]>(KEPT_UNDER) ?? []);
export const readStore = read;

/** Adds what was read here or, told by the server, on another device. */
export function addRead(...ids: readonly string[]): void {
  const known = read.get();
  const fresh = ids.filter((id) => !known.includes(id));
  if (fresh.length === 0) return;
  const next = [...fresh, ...known].slice(0, MOST);
  read.set(next);
  try {
    storage.set(KEPT_UNDER, next);
  } catch {
    // A full device forgets what was read; nothing else is lost.
  }
}
