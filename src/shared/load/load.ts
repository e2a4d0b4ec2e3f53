import type { Failure, Reply } from '#types/errors';
import type { Cache } from './cache';

export type Loaded<T> = {
  data: T | null;
  error: Failure | null;
  /** Epoch ms of the answer that is shown although a newer one could not be fetched. */
  staleSince: number | null;
  refreshing: boolean;
};

export const starting = <T>(key: string, cache: Cache): Loaded<T> => ({
  data: cache.get<T>(key)?.data ?? null,
  error: null,
  staleSince: null,
  refreshing: true,
});

/** The next state after an answer: without a signal the last answer stays, and says how old it is. */
export function after<T>(reply: Reply<T>, key: string, cache: Cache): Loaded<T> {
  if (reply.ok) {
    cache.put(key, reply.data);
    return { data: reply.data, error: null, staleSince: null, refreshing: false };
  }
  const last = reply.error.code === 'NETWORK' ? cache.get<T>(key) : null;
  if (last) return { data: last.data, error: null, staleSince: last.at, refreshing: false };
  return { data: null, error: reply.error, staleSince: null, refreshing: false };
}

export type Face = 'loading' | 'error' | 'content';

export function faceOf<T>(loaded: Loaded<T>): Face {
  if (loaded.error) return 'error';
  return loaded.data === null ? 'loading' : 'content';
}
