import type { Paper } from './paper';
import { GREY, INK, needRoom, type Press, setText } from './press';
import { codeOf } from './qr';

/** A frame with the word in it, before everything else. */
export const setAlert = (press: Press, { alert }: Paper): void => {
  if (alert === undefined) return;
  const { doc, layout, width } = press;
  const { x, y } = doc;
  const height = layout.heading * 2;
  doc.lineWidth(3).strokeColor(INK).rect(x, y, width, height).stroke();
  doc.y = y + (height - layout.heading * 1.4) / 2;
  setText(press, alert, { face: 'bold', points: layout.heading, align: 'center', lineGap: 0 });
  doc.x = x;
  doc.y = y + height + layout.blockGap;
};

export const setHead = (press: Press, { sender, title, subtitle }: Paper): void => {
  const { doc, layout } = press;
  setText(press, sender, { points: layout.sender, ink: GREY, align: 'center' });
  setText(press, title, { face: 'bold', points: layout.title, align: 'center' });
  if (subtitle !== undefined) setText(press, subtitle, { points: layout.small, ink: GREY, align: 'center' });
  doc.y += layout.blockGap;
};

const signatureHeight = ({ layout }: Press, { signature }: Paper): number =>
  signature.length * (layout.body * 1.5 + layout.lineGap);

/**
 * Sets the end of the text with room for the signature below it: what has no place above it goes to the next page and
 * takes the signature along, so that no page holds a signature alone.
 */
export const withSignature = (press: Press, paper: Paper, setEnd: () => void): void => {
  const { doc, layout } = press;
  const room = signatureHeight(press, paper) + 2 * layout.blockGap;
  const reserve = () => {
    doc.page.margins.bottom += room;
  };
  reserve();
  doc.on('pageAdded', reserve);
  setEnd();
  doc.off('pageAdded', reserve);
  doc.page.margins.bottom -= room;
  setSignature(press, paper);
};

const setSignature = (press: Press, paper: Paper): void => {
  const { doc, layout } = press;
  const { signature } = paper;
  if (signature.length === 0) return;
  doc.y += layout.blockGap;
  needRoom(press, signatureHeight(press, paper));
  for (const line of signature) setText(press, line, { align: 'right' });
};

// the standard asks for four empty modules around a code
const QUIET = 4;

const drawCode = ({ doc, layout }: Press, link: string, left: number, top: number): void => {
  const { size, dark } = codeOf(link);
  const module = layout.code / (size + 2 * QUIET);
  doc.rect(left, top, layout.code, layout.code).fill('#ffffff');
  for (const [column, row] of dark)
    doc.rect(left + (column + QUIET) * module, top + (row + QUIET) * module, module, module);
  doc.fill('#000000');
};

const setFootOf = (press: Press, { code, foot }: Paper, page: string): void => {
  const { doc, layout, width } = press;
  const left = layout.margin;
  const top = doc.page.height - layout.foot + 12;
  // below the margin pdfkit would begin a page for every line
  doc.page.margins.bottom = 0;
  doc
    .lineWidth(0.75)
    .strokeColor(GREY)
    .moveTo(left, top)
    .lineTo(left + width, top)
    .stroke();
  const beside = code === undefined ? width : width - layout.code - 12;
  const line = { points: layout.small, ink: GREY, width: beside, lineGap: 3 };
  doc.x = left;
  doc.y = top + 10;
  if (code !== undefined) {
    drawCode(press, code.link, left + width - layout.code, top + 6);
    setText(press, code.words, { ...line, face: 'bold', points: layout.small + 2, ink: INK });
  }
  setText(press, foot, line);
  setText(press, page, line);
};

/** At the foot of every page: the code, who printed it and which page of how many, so that none goes missing. @returns how many */
export const setFoot = (press: Press, paper: Paper): number => {
  const { start, count } = press.doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    press.doc.switchToPage(start + at);
    setFootOf(press, paper, `第 ${at + 1} 页，共 ${count} 页`);
  }
  return count;
};
