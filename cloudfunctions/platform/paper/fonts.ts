import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A typeface that knows which characters it has; the part of fontkit's font that is used here. */
export type Typeface = { hasGlyphForCodePoint(code: number): boolean };

/** Where the two files lie; beside the bundle in a deployed function. */
export type FontFiles = { regular: string; bold: string };

export const deployedFonts: FontFiles = {
  regular: join(__dirname, 'regular.ttf'),
  bold: join(__dirname, 'bold.ttf'),
};

// ten megabytes each: read once a process
const read = new Map<string, Buffer>();

export const fontBytes = (path: string): Buffer => {
  const bytes = read.get(path) ?? readFileSync(path);
  read.set(path, bytes);
  return bytes;
};

/** What printers set for a character that the typeface lacks. */
const GETA = '〓';
// Pictographs are for a screen; their joiners and selectors have no shape at all.
const NOT_PRINTED = /\p{Extended_Pictographic}|\p{Variation_Selector}|\p{Join_Control}|\u200B|\u2060/gu;

/** Text that the typeface can print: a character without a glyph would be an empty box or nothing at all. */
export const printable = (text: string, face: Typeface): string =>
  [...text.replace(NOT_PRINTED, '')]
    .map((character) =>
      character === '\n' || face.hasGlyphForCodePoint(character.codePointAt(0) ?? 0) ? character : GETA,
    )
    .join('');
