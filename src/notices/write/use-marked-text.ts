import { useRef, useState } from 'react';
import { caretProps, placeCaret, readCaret } from '../device/caret';
import { type Caret, continueList, type Marked } from './marks';

type Typed = { detail: { value: string; cursor?: number } };

/** A text field whose toolbar works where the caret stands. `id` is the field's, once on the page. */
export function useMarkedText(id: string, text: string, onText: (text: string) => void) {
  const last = useRef<Caret>({ start: text.length, end: text.length });
  // A picture takes its time to upload; the person goes on writing meanwhile.
  const current = useRef(text);
  current.current = text;
  const [placed, setPlaced] = useState<Caret | null>(null);

  const note = (cursor: number | undefined, value: string) => {
    const at = cursor ?? value.length;
    last.current = { start: at, end: at };
  };
  function show({ text: next, caret }: Marked) {
    last.current = caret;
    current.current = next;
    onText(next);
    setPlaced(caret);
    placeCaret(id, caret);
  }

  return {
    /** For the toolbar: changes the text at the caret. */
    apply: (change: (text: string, caret: Caret) => Marked) =>
      show(change(current.current, readCaret(id, last.current))),
    /** For the text area. */
    field: {
      id,
      value: text,
      ...caretProps(placed),
      onInput({ detail: { value, cursor } }: Typed) {
        note(cursor, value);
        setPlaced(null);
        // Elsewhere than at the end WeChat would move the caret there with every change of ours.
        const next = value.length === cursor ? continueList(text, value, value.length) : null;
        if (next) show(next);
        else onText(value);
      },
      onBlur({ detail: { value, cursor } }: Typed) {
        if (cursor !== undefined) note(cursor, value);
      },
    },
  };
}
