import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '#types/errors';
import { storage } from '../device/device';
import { answerCache, type Cache } from './cache';
import { after, type Face, faceOf, type Loaded, starting } from './load';
import { untouched } from './untouched';

export type Load<T> = Loaded<T> & { face: Face; reload: () => Promise<void> };

export const answers = answerCache(storage, Date.now);
/** For what must not lie on the phone, although it is one's own: an id-card number. */
const NOWHERE: Cache = { get: () => null, put: () => undefined };

/**
 * Loads what a screen shows, under a key that is unique in the app (`requests.get:r_…`). Reloads quietly when the page
 * comes back, on pull-down, and whenever the key changes. `kept: false` leaves nothing of it on the phone.
 */
export function useLoad<T>(key: string, fetch: () => Promise<Reply<T>>, kept = true): Load<T> {
  const cache = kept ? answers : NOWHERE;
  const [state, setState] = useState(() => ({ key, loaded: starting<T>(key, cache) }));
  const latest = useRef({ key, fetch, cache });
  latest.current = { key, fetch, cache };

  const reload = useCallback(async () => {
    const asked = latest.current.key;
    setState((s) => (s.key === asked ? { key: asked, loaded: { ...s.loaded, refreshing: true } } : s));
    const reply = await latest.current.fetch();
    if (untouched) await untouched();
    // An answer to a question nobody asks any more is dropped.
    if (latest.current.key === asked)
      setState({ key: asked, loaded: after(reply, asked, latest.current.cache) });
  }, []);

  useEffect(() => {
    setState((s) => (s.key === key ? s : { key, loaded: starting<T>(key, cache) }));
    void reload();
  }, [key, reload, cache]);

  const shown = useRef(false);
  useDidShow(() => {
    // The first showing is the mount, which loads already.
    if (shown.current) void reload();
    shown.current = true;
  });
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()));

  const loaded = state.key === key ? state.loaded : starting<T>(key, cache);
  return { ...loaded, face: faceOf(loaded), reload };
}
