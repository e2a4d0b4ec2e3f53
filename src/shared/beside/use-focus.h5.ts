import { useEffect, useRef } from 'react';

const rowIn = (list: HTMLElement | null, key: string) =>
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(key)}"]`);

const firstReachedRow = (list: HTMLElement | null) =>
  list?.querySelector<HTMLElement>('[data-row][tabindex="0"]');

/**
 * Where the focus belongs. What was opened by a key has it, what is closed gives it back to its row; and where an
 * action takes its own button away, it stays nearby instead of starting again at the top of the page.
 */
export function useFocus(chosen: string | null, isShown: boolean) {
  const list = useRef<HTMLDivElement>(null);
  const pane = useRef<HTMLElement>(null);
  const before = useRef(chosen);
  const byKey = useRef(false);
  const shown = useRef(isShown);
  shown.current = isShown;

  useEffect(() => {
    if (chosen !== null && byKey.current) pane.current?.focus();
    if (chosen === null && before.current !== null)
      (rowIn(list.current, before.current) ?? firstReachedRow(list.current))?.focus();
    before.current = chosen;
    byKey.current = false;
  }, [chosen]);

  useEffect(() => {
    const box = pane.current;
    if (!box) return;
    let wasInside = false;
    const follow = () => {
      wasInside = box.contains(document.activeElement);
    };
    const keep = new MutationObserver(() => {
      if (!wasInside || document.activeElement !== document.body) return;
      const next = shown.current ? box : (firstReachedRow(list.current) ?? box);
      next.focus();
    });
    document.addEventListener('focusin', follow);
    keep.observe(box, { childList: true, subtree: true });
    return () => {
      document.removeEventListener('focusin', follow);
      keep.disconnect();
    };
  }, []);

  return { list, pane, byKey };
}
