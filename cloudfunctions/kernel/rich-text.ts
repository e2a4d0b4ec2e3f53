import type { AttachmentId, Block, RichText, Span, TextProblem } from '#types/rich-text';
import { bareWords } from '#types/rich-text.labels';
import { MAX_FILES, MAX_PICTURES, MAX_TEXT } from '#types/rich-text.limits.labels';

/** A tag, a comment or a character reference: whoever pastes a web page shall see it before the residents do. */
const HTML = /<\/?[a-z][^<>]*>|<!--|<!doctype|&(?:#\d+|#x[0-9a-f]+|[a-z]{2,8});|javascript:/i;
/** A browser closes what was never closed. */
const UNCLOSED =
  /<\s*\/?(?:script|style|iframe|img|svg|math|object|embed|link|meta|base|body|form|input|video|audio)\b/i;

/** Left from a template: `〔停水日期〕`. */
const GAP = /〔[^〔〕\n]{1,20}〕/;

const PHONE = /^tel:\+?[0-9-]{3,20}$/;
// a name with a dot and letters: no user before it, no port, no bare address, nothing that only looks like Latin
const ADDRESS = /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}(?:[/?#][\x21-\x7e]*)?$/i;
const DISGUISED = /^https:\/\/(?:[^/?#]*\.)?xn--/i;

export const isLinkAllowed = (href: string): boolean =>
  PHONE.test(href) || (ADDRESS.test(href) && !DISGUISED.test(href));

const spansOf = (block: Block): readonly Span[] => {
  if (block.kind === 'list') return block.items.flat();
  return block.kind === 'heading' || block.kind === 'paragraph' ? block.spans : [];
};

/** Pictures and files, in the order of the text. */
export const attachmentsIn = (blocks: RichText): AttachmentId[] =>
  blocks.flatMap((block) => (block.kind === 'picture' || block.kind === 'file' ? [block.file] : []));

type Check = (blocks: RichText, known: readonly AttachmentId[], title: string) => boolean;

const pieces = (blocks: RichText, title: string): string[] => [
  title,
  ...blocks.flatMap((block) => {
    if (block.kind === 'picture') return [block.alt];
    return block.kind === 'file'
      ? [block.name]
      : [
          spansOf(block)
            .map(({ text }) => text)
            .join(''),
        ];
  }),
];

const count = (blocks: RichText, kind: Block['kind']): number =>
  blocks.filter((block) => block.kind === kind).length;

const CHECKS: Readonly<Record<TextProblem, Check>> = {
  TEXT_MISSING: (blocks) => bareWords(blocks).trim() === '',
  TEXT_TOO_LONG: (blocks) => bareWords(blocks).length > MAX_TEXT,
  HTML_NOT_ALLOWED: (blocks, _, title) =>
    pieces(blocks, title).some((piece) => HTML.test(piece) || UNCLOSED.test(piece)),
  LINK_NOT_ALLOWED: (blocks) =>
    blocks.flatMap(spansOf).some(({ href }) => href !== null && !isLinkAllowed(href)),
  PICTURE_WITHOUT_WORDS: (blocks) => blocks.some((block) => block.kind === 'picture' && block.alt === ''),
  TOO_MANY_FILES: (blocks) => count(blocks, 'picture') > MAX_PICTURES || count(blocks, 'file') > MAX_FILES,
  FILE_UNKNOWN: (blocks, known) => attachmentsIn(blocks).some((file) => !known.includes(file)),
  GAPS_LEFT: (blocks, _, title) => pieces(blocks, title).some((piece) => GAP.test(piece)),
};

/** What keeps a text from being read by others; `known`: the files whose kind was checked. */
export const textProblems = (
  title: string,
  blocks: RichText,
  known: readonly AttachmentId[],
): TextProblem[] =>
  (Object.keys(CHECKS) as TextProblem[]).filter((problem) => CHECKS[problem](blocks, known, title));
