import type { Caret } from '../write/marks';

const areaOf = (id: string) => document.getElementById(id)?.querySelector('textarea') ?? null;

/** A browser knows what is selected, also after a button took the focus. */
export function readCaret(id: string, last: Caret): Caret {
  const area = areaOf(id);
  return area ? { start: area.selectionStart, end: area.selectionEnd } : last;
}

/** After the text was drawn. */
export function placeCaret(id: string, { start, end }: Caret): void {
  setTimeout(() => {
    const area = areaOf(id);
    area?.focus();
    area?.setSelectionRange(start, end);
  }, 0);
}

/** What the field is told of it: nothing, the browser was asked directly. */
export const caretProps = (_placed: Caret | null): object => ({});
