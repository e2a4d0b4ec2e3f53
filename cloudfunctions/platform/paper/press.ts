import { printable, type Typeface } from './fonts';
import type { Layout } from './layout';
import type { Piece } from './paper';

/** A document being set. `width` is what a line may take. */
export type Press = { doc: PDFKit.PDFDocument; layout: Layout; width: number };
export type Face = 'regular' | 'bold';

export const INK = '#1f2421';
export const GREY = '#5a615c';

/** The typeface in use: pdfkit keeps it without saying so in its types. */
const faceOf = (doc: PDFKit.PDFDocument): Typeface =>
  (doc as unknown as { _font: { font: Typeface } })._font.font;

export const setText = (
  { doc, layout, width }: Press,
  text: string,
  options: PDFKit.Mixins.TextOptions & { face?: Face; points?: number; ink?: string } = {},
): void => {
  const { face = 'regular', points = layout.body, ink = INK, ...rest } = options;
  doc.font(face).fontSize(points).fillColor(ink);
  doc.text(printable(text, faceOf(doc)), { width, lineGap: layout.lineGap, ...rest });
};

/** Runs of text that share their lines. */
export const setPieces = (
  press: Press,
  pieces: readonly Piece[],
  options: PDFKit.Mixins.TextOptions = {},
): void => {
  const runs = pieces.length > 0 ? pieces : [{ text: '' }];
  runs.forEach(({ text, bold = false }, at) => {
    const more = { ...(at === 0 ? options : {}), continued: at < runs.length - 1 };
    setText(press, text, { face: bold ? 'bold' : 'regular', ...more });
  });
};

/** What is left of the page above the foot. */
export const roomLeft = ({ doc }: Press): number => doc.page.height - doc.page.margins.bottom - doc.y;

/** Begins a page where less than `points` is left: a heading never stands alone at the end of a page. */
export const needRoom = (press: Press, points: number): void => {
  if (roomLeft(press) < points) press.doc.addPage();
};
