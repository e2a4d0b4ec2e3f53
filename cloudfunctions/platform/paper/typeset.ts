import { setBlock } from './blocks';
import { deployedFonts, type FontFiles, fontBytes } from './fonts';
import { setAlert, setFoot, setHead, withSignature } from './furniture';
import { type Layout, layoutsOf, PAGE } from './layout';
import type { Paper } from './paper';
import type { Press } from './press';

/** The setter is loaded by the first paper, never at the start of the function: a refused call needs none. */
const open = async (paper: Paper, layout: Layout, fonts: FontFiles): Promise<Press> => {
  const { default: PDFDocument } = await import('pdfkit');
  const { margin, foot } = layout;
  const printedAt = new Date(paper.printedAt);
  const doc = new PDFDocument({
    size: [PAGE.width, PAGE.height],
    margins: { top: margin, left: margin, right: margin, bottom: foot },
    // the default is a font of Latin letters, read from a file that is not deployed
    font: fontBytes(fonts.regular) as never,
    // the foot tells how many pages there are, which is known at the end
    bufferPages: true,
    lang: 'zh-CN',
    displayTitle: true,
    info: { Title: paper.title, Author: paper.sender, CreationDate: printedAt, ModDate: printedAt },
  });
  doc.registerFont('regular', fontBytes(fonts.regular));
  doc.registerFont('bold', fontBytes(fonts.bold));
  return { doc, layout, width: PAGE.width - 2 * margin };
};

const printed = (doc: PDFKit.PDFDocument): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    doc.on('data', (chunk: Buffer) => chunks.push(chunk));
    doc.on('end', () => resolve(Buffer.concat(chunks)));
    doc.on('error', reject);
  });

export type Print = { bytes: Buffer; pages: number };

const setIn = async (paper: Paper, layout: Layout, fonts: FontFiles): Promise<Print> => {
  const press = await open(paper, layout, fonts);
  const bytes = printed(press.doc);
  setAlert(press, paper);
  setHead(press, paper);
  for (const block of paper.blocks.slice(0, -1)) setBlock(press, block);
  withSignature(press, paper, () => {
    for (const last of paper.blocks.slice(-1)) setBlock(press, last);
  });
  const pages = setFoot(press, paper);
  press.doc.end();
  return { bytes: await bytes, pages };
};

/** Sets a paper, on as few pages as its letters allow. The same paper gives the same bytes. */
export const typeset = async (paper: Paper, fonts: FontFiles = deployedFonts): Promise<Print> => {
  const [usual, ...tighter] = layoutsOf(paper);
  let best = await setIn(paper, usual, fonts);
  for (const layout of best.pages > 1 ? tighter : []) {
    const print = await setIn(paper, layout, fonts);
    if (print.pages < best.pages) best = print;
  }
  return best;
};
