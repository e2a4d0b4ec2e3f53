import Taro, { useDidShow, usePullDownRefresh } from '@tarojs/taro';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Reply } from '#types/errors';
import { storage } from '../device/device';
import { answerCache } from './cache';
import { after, type Face, faceOf, type Loaded, starting } from './load';

export type Load<T> = Loaded<T> & { face: Face; reload: () => Promise<void> };

export const answers = answerCache(storage, Date.now);

/**
 * Loads what a screen shows, under a key that is unique in the app (`requests.get:r_…`). Reloads quietly when the page
 * comes back, on pull-down, and whenever the key changes.
 */
export function useLoad<T>(key: string, fetch: () => Promise<Reply<T>>): Load<T> {
  const [state, setState] = useState(() => ({ key, loaded: starting<T>(key, answers) }));
  const latest = useRef({ key, fetch });
  latest.current = { key, fetch };

  const reload = useCallback(async () => {
    const asked = latest.current.key;
    setState((s) => (s.key === asked ? { key: asked, loaded: { ...s.loaded, refreshing: true } } : s));
    const reply = await latest.current.fetch();
    // An answer to a question nobody asks any more is dropped.
    if (latest.current.key === asked) setState({ key: asked, loaded: after(reply, asked, answers) });
  }, []);

  useEffect(() => {
    setState((s) => (s.key === key ? s : { key, loaded: starting<T>(key, answers) }));
    void reload();
  }, [key, reload]);

  const shown = useRef(false);
  useDidShow(() => {
    // The first showing is the mount, which loads already.
    if (shown.current) void reload();
    shown.current = true;
  });
  usePullDownRefresh(() => void reload().finally(() => Taro.stopPullDownRefresh()));

  const loaded = state.key === key ? state.loaded : starting<T>(key, answers);
  return { ...loaded, face: faceOf(loaded), reload };
}
