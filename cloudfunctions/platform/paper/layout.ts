import type { Paper } from './paper';

/** Points (1/72 inch). A4 is 595.28 × 841.89. */
export type Layout = {
  margin: number;
  /** Kept free below the text for the code and the foot. */
  foot: number;
  sender: number;
  title: number;
  heading: number;
  body: number;
  small: number;
  code: number;
  /** Extra space between lines: paragraphs are set at 1.3 × and more (适老化通用设计规范). */
  lineGap: number;
  blockGap: number;
};

const BOARD: Layout = {
  margin: 54,
  foot: 128,
  sender: 20,
  title: 38,
  heading: 26,
  body: 20,
  small: 13,
  code: 96,
  lineGap: 6,
  blockGap: 14,
};
/** The same letters, nearer together (lines still 1.5 ×): for what would need another page for its last lines. */
const TIGHT_BOARD: Layout = { ...BOARD, sender: 18, title: 32, heading: 24, lineGap: 2, blockGap: 8 };
const SHEET: Layout = {
  margin: 54,
  foot: 104,
  sender: 12,
  title: 22,
  heading: 14,
  body: 11,
  small: 9,
  code: 72,
  lineGap: 3,
  blockGap: 9,
};

/** The best one first; the others are tried where they save a page. */
export const layoutsOf = ({ size }: Pick<Paper, 'size'>): readonly [Layout, ...Layout[]] =>
  size === 'board' ? [BOARD, TIGHT_BOARD] : [SHEET];

/** A4, in points. */
export const PAGE = { width: 595.28, height: 841.89 };
