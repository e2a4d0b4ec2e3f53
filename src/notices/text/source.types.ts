import type { Block } from '#types/rich-text';

export type FileOf = Extract<Block, { kind: 'picture' | 'file' }>['file'];

/** A picture or file of a text; in the text stands its mark on a line of its own: `【图1】`, `【附件1】`. */
export type Attachment =
  | { kind: 'picture'; mark: string; file: FileOf; alt: string }
  | { kind: 'file'; mark: string; file: FileOf; name: string };

/** A notice as a clerk writes it: letters with a few signs, and what the marks stand for. */
export type Source = { text: string; attachments: readonly Attachment[] };
