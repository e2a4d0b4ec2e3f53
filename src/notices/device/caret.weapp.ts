import type { Caret } from '../write/marks';

/** WeChat tells where the caret is with every event of the field; there is nobody to ask in between. */
export const readCaret = (_id: string, last: Caret): Caret => last;

export const placeCaret = (_id: string, _caret: Caret): void => {};

/** A selection is taken over by a field that gains the focus with it. */
export const caretProps = (placed: Caret | null): object =>
  placed ? { focus: true, selectionStart: placed.start, selectionEnd: placed.end } : { focus: false };
