/** What is selected of a text; `start` equals `end` where nothing is. */
export type Caret = { start: number; end: number };
export type Marked = { text: string; caret: Caret };

type Mark = 'heading' | 'bullet' | 'number';

const LINE_MARK = /^(?:## |- |\d+\. )/;
const MARK_OF: Record<Mark, (index: number) => string> = {
  heading: () => '## ',
  bullet: () => '- ',
  number: (index) => `${index + 1}. `,
};
/** Stands there until it is written over; selected, so that typing replaces it. */
export const STRONG_GAP = '重点';

/** The whole lines that a selection touches. */
function linesAt(text: string, { start, end }: Caret): Caret {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  return { start: from, end: to < 0 ? text.length : to };
}

const put = (text: string, at: Caret, words: string): string =>
  text.slice(0, at.start) + words + text.slice(at.end);

const after = (text: string, at: number): Marked => ({ text, caret: { start: at, end: at } });

/** Makes the selected lines headings or items; the same again makes them plain. */
export function markLines(text: string, caret: Caret, mark: Mark): Marked {
  const at = linesAt(text, caret);
  const lines = text.slice(at.start, at.end).split('\n');
  const marks = lines.map((_line, index) => MARK_OF[mark](index));
  const isOn = lines.every((line, index) => line.startsWith(marks[index] ?? ''));
  const next = lines
    .map((line, index) => (isOn ? '' : (marks[index] ?? '')) + line.replace(LINE_MARK, ''))
    .join('\n');
  return after(put(text, at, next), at.start + next.length);
}

/** `**…**` around the selection; without one, a gap to write into. Takes the marks away where they are. */
export function markStrong(text: string, caret: Caret): Marked {
  const chosen = text.slice(caret.start, caret.end);
  if (/^\*\*.+\*\*$/s.test(chosen)) {
    const bare = chosen.slice(2, -2);
    return { text: put(text, caret, bare), caret: { start: caret.start, end: caret.start + bare.length } };
  }
  // A mark never reaches over the end of a line.
  const inside = chosen.split('\n')[0] || STRONG_GAP;
  const rest = chosen.slice(chosen === '' ? 0 : inside.length);
  const start = caret.start + 2;
  return {
    text: put(text, caret, `**${inside}**${rest}`),
    caret: { start, end: start + inside.length },
  };
}

/** A line of its own below the one where the caret stands. */
export function addLine(text: string, caret: Caret, line: string): Marked {
  const at = linesAt(text, caret).end;
  const head = text.slice(0, at).replace(/\n+$/, '');
  const before = head === '' ? '' : `${head}\n\n`;
  const rest = text.slice(at).replace(/^\n+/, '');
  const made = `${before}${line}\n`;
  return after(rest === '' ? made : `${made}\n${rest}`, made.length);
}

/** Return after an item begins the next one; after an empty item it ends the list. Null: nothing to do. */
export function continueList(before: string, text: string, cursor: number): Marked | null {
  if (text.length !== before.length + 1 || text[cursor - 1] !== '\n') return null;
  const line = text.slice(text.lastIndexOf('\n', cursor - 2) + 1, cursor - 1);
  const mark = /^(?:- |(\d+)\. )/.exec(line);
  if (!mark) return null;
  if (line === mark[0]) {
    const start = cursor - 1 - line.length;
    return after(text.slice(0, start) + text.slice(cursor), start);
  }
  const next = mark[1] ? `${Number(mark[1]) + 1}. ` : '- ';
  return after(text.slice(0, cursor) + next + text.slice(cursor), cursor + next.length);
}
