import Taro, { useDidShow } from '@tarojs/taro';
import { useEffect, useRef, useState } from 'react';
import { choiceIn, pageIn, withChoice } from './address';

/** Our mark on an entry of the browser's history: it was added by opening something beside a list. */
type Entry = { beside?: boolean } | null;

const isOnTop = (page: string): boolean =>
  Taro.getCurrentPages().at(-1)?.path?.startsWith(`${page}?`) ?? false;

/**
 * What is chosen from a list, kept in the address: it can be copied and reloaded, and the back button closes it.
 * Opening adds one entry to the history, choosing another replaces it.
 */
export function useChoice(name: string) {
  const [page] = useState(() => pageIn(location.hash));
  const [chosen, setChosen] = useState(() => choiceIn(location.hash, name));
  const latest = useRef(chosen);
  latest.current = chosen;

  useEffect(() => {
    // Before Taro's router, which would take the same page with another query for a page of its own.
    const moved = (event: Event) => {
      if (pageIn(location.hash) !== page || !isOnTop(page)) return;
      event.stopImmediatePropagation();
      setChosen(choiceIn(location.hash, name));
    };
    window.addEventListener('popstate', moved, true);
    window.addEventListener('hashchange', moved, true);
    return () => {
      window.removeEventListener('popstate', moved, true);
      window.removeEventListener('hashchange', moved, true);
    };
  }, [page, name]);

  // Coming back by a tab, whose address says nothing: the choice was kept, so it is written down again.
  useDidShow(() => {
    if (pageIn(location.hash) !== page || choiceIn(location.hash, name) === latest.current) return;
    history.replaceState(history.state, '', withChoice(location.hash, name, latest.current));
  });

  return {
    chosen,
    choose(key: string) {
      const address = withChoice(location.hash, name, key);
      if (chosen === null) history.pushState({ ...history.state, beside: true }, '', address);
      else history.replaceState(history.state, '', address);
      setChosen(key);
    },
    close() {
      if ((history.state as Entry)?.beside) return history.back();
      history.replaceState(history.state, '', withChoice(location.hash, name, null));
      setChosen(null);
    },
  };
}
