import { useEffect, useRef } from 'react';
import type { Dialog } from './dialog.types';

const REACHED = 'button, input, textarea, [tabindex="0"]';

/** Tab goes round within the dialog, Escape closes it, and then the focus is where it was before. */
export const useDialog: Dialog = (open, onClose) => {
  const dialog = useRef<HTMLElement | null>(null);
  const close = useRef(onClose);
  close.current = onClose;

  useEffect(() => {
    const box = dialog.current;
    if (!open || !box) return;
    const before = document.activeElement as HTMLElement | null;
    box.tabIndex = -1;
    box.focus();

    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape') {
        event.preventDefault();
        close.current();
      }
      if (event.key !== 'Tab') return;
      const all = [...box.querySelectorAll<HTMLElement>(REACHED)].filter((one) => one.offsetParent);
      const [first, last] = event.shiftKey ? [all.at(-1), all[0]] : [all[0], all.at(-1)];
      const at = document.activeElement;
      if (at !== last && at !== box && box.contains(at)) return;
      event.preventDefault();
      first?.focus();
    };
    document.addEventListener('keydown', onKey, true);
    return () => {
      document.removeEventListener('keydown', onKey, true);
      before?.focus();
    };
  }, [open]);
  return dialog as { current: null };
};
