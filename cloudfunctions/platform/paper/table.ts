import type { PaperBlock } from './paper';
import { type Face, GREY, needRoom, type Press, setText } from './press';

type Table = Extract<PaperBlock, { kind: 'table' }>;
type Cell = { text: string; left: number; width: number };

const PADDING = 4;

const cellsOf = ({ doc, width }: Press, { columns }: Table, texts: readonly string[]): Cell[] => {
  const shares = columns.reduce((sum, { share }) => sum + share, 0);
  let left = doc.page.margins.left;
  return columns.map(({ share }, at) => {
    const wide = (width * share) / shares;
    const cell = { text: texts[at] ?? '', left: left + PADDING, width: wide - 2 * PADDING };
    left += wide;
    return cell;
  });
};

const heightOf = ({ doc, layout }: Press, cells: readonly Cell[], face: Face): number => {
  doc.font(face).fontSize(layout.body);
  const lines = cells.map(({ text, width }) =>
    doc.heightOfString(text || ' ', { width, lineGap: layout.lineGap }),
  );
  return Math.max(...lines) + 2 * PADDING;
};

const setRow = (press: Press, cells: readonly Cell[], face: Face): void => {
  const { doc } = press;
  const top = doc.y;
  const height = heightOf(press, cells, face);
  for (const { text, left, width } of cells) {
    doc.x = left;
    doc.y = top + PADDING;
    setText(press, text, { width, face });
  }
  const { left } = doc.page.margins;
  const bottom = top + height;
  doc
    .lineWidth(0.5)
    .strokeColor(GREY)
    .moveTo(left, bottom)
    .lineTo(left + press.width, bottom)
    .stroke();
  doc.x = left;
  doc.y = bottom;
};

/** A row is never torn in two, and every page begins with the heads of the columns. */
export const setTable = (press: Press, table: Table): void => {
  const { doc, layout } = press;
  const heads = cellsOf(
    press,
    table,
    table.columns.map(({ title }) => title),
  );
  needRoom(press, 3 * layout.body * 1.5);
  setRow(press, heads, 'bold');
  for (const row of table.rows) {
    const cells = cellsOf(press, table, row);
    const { page } = doc;
    needRoom(press, heightOf(press, cells, 'regular'));
    if (doc.page !== page) setRow(press, heads, 'bold');
    setRow(press, cells, 'regular');
  }
  doc.y += layout.blockGap;
};
