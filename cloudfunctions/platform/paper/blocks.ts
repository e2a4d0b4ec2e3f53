import type { PaperBlock } from './paper';
import { GREY, needRoom, type Press, setPieces, setText } from './press';
import { setTable } from './table';

type Of<K extends PaperBlock['kind']> = Extract<PaperBlock, { kind: K }>;

const setHeading = (press: Press, { text }: Of<'heading'>): void => {
  const { doc, layout } = press;
  // with at least two lines of what it heads
  needRoom(press, layout.heading * 1.5 + 2 * (layout.body * 1.5 + layout.lineGap));
  setText(press, text, { face: 'bold', points: layout.heading });
  doc.y += layout.blockGap / 2;
};

const setList = (press: Press, { ordered, items }: Of<'list'>): void => {
  const { doc, layout, width } = press;
  const left = doc.x;
  const indent = layout.body * 1.6;
  items.forEach((pieces, at) => {
    needRoom(press, layout.body * 1.5);
    const { y } = doc;
    setText(press, ordered ? `${at + 1}.` : '·', { width: indent });
    doc.x = left + indent;
    doc.y = y;
    setPieces({ ...press, width: width - indent }, pieces);
    doc.x = left;
    doc.y += layout.blockGap / 3;
  });
  doc.y += layout.blockGap / 2;
};

/** At most half a page: a poster lives by its words. */
const setPicture = (press: Press, { bytes, words }: Of<'picture'>): void => {
  const { doc, layout, width } = press;
  const image = (doc as unknown as { openImage(src: Buffer): { width: number; height: number } }).openImage(
    Buffer.from(bytes),
  );
  const scale = Math.min(width / image.width, doc.page.height / 2 / image.height, 1.5);
  const height = image.height * scale;
  needRoom(press, height + layout.small * 2);
  const top = doc.y;
  doc.image(image as never, doc.x + (width - image.width * scale) / 2, top, { width: image.width * scale });
  doc.y = top + height + 4;
  setText(press, words, { points: layout.small, ink: GREY, align: 'center' });
  doc.y += layout.blockGap;
};

const setFields = (press: Press, { rows }: Of<'fields'>): void => {
  const { doc, layout, width } = press;
  const left = doc.x;
  const label = layout.body * 7;
  for (const [name, value] of rows) {
    needRoom(press, layout.body * 1.5);
    const { y } = doc;
    setText(press, name, { width: label, ink: GREY });
    const below = doc.y;
    doc.x = left + label;
    doc.y = y;
    setText(press, value, { width: width - label });
    doc.x = left;
    doc.y = Math.max(below, doc.y) + 2;
  }
  doc.y += layout.blockGap;
};

const setParagraph = (press: Press, { pieces }: Of<'paragraph'>): void => {
  setPieces(press, pieces);
  press.doc.y += press.layout.blockGap;
};

const setters: { [K in PaperBlock['kind']]: (press: Press, block: Of<K>) => void } = {
  heading: setHeading,
  paragraph: setParagraph,
  list: setList,
  picture: setPicture,
  fields: setFields,
  table: setTable,
};

export const setBlock = <K extends PaperBlock['kind']>(press: Press, block: Of<K>): void =>
  setters[block.kind as K](press, block);
