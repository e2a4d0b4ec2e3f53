import type { Instant } from '#types/time';

/** A run of text within a line. */
export type Piece = { text: string; bold?: boolean };

export type PaperBlock =
  | { kind: 'heading'; text: string }
  | { kind: 'paragraph'; pieces: readonly Piece[] }
  | { kind: 'list'; ordered: boolean; items: readonly (readonly Piece[])[] }
  /** PNG or JPEG. The words stand below the picture, as nothing reads them aloud on a wall. */
  | { kind: 'picture'; bytes: Uint8Array; words: string }
  /** Label and value, one a line. */
  | { kind: 'fields'; rows: readonly (readonly [label: string, value: string])[] }
  /** `share` is a column's part of the width. */
  | {
      kind: 'table';
      columns: readonly { title: string; share: number }[];
      rows: readonly (readonly string[])[];
    };

/**
 * What is printed on A4, without a word about how. `board` hangs on a wall and is read from a step away (body 20 pt,
 * the largest step of the elder version's rule of 18 pt); `sheet` is held in the hand (body 11 pt).
 */
export type Paper = {
  size: 'board' | 'sheet';
  /** Above the title: who speaks. */
  sender: string;
  title: string;
  /** One line below the title: kind, number or span. */
  subtitle?: string;
  /** Printed in a frame above everything, in words: a wall in black and white knows no red. */
  alert?: string;
  blocks: readonly PaperBlock[];
  /** Below the text, to the right: name and date, as an official paper ends. */
  signature: readonly string[];
  /** A link as a QR code with what it is for. */
  code?: { link: string; words: string };
  /** At the foot of every page. */
  foot: string;
  printedAt: Instant;
};
