import * as v from 'valibot';
import {
  MAX_ALT,
  MAX_BLOCKS,
  MAX_FILE_NAME,
  MAX_HREF,
  MAX_ITEMS,
  MAX_SPANS,
  MAX_TEXT,
} from './rich-text.limits.labels';
import { cleanText, maybeWords } from './text';

/**
 * A text with headings, lists, bold words, links, pictures and files: a list of blocks and no markup. Nothing in it
 * can be run or hide something, because the app draws every block with a component of its own.
 */
const span = v.strictObject({
  text: v.pipe(v.string(), v.minLength(1), v.maxLength(MAX_TEXT), cleanText),
  bold: v.optional(v.boolean(), false),
  /** `https://…` or `tel:…`; anything else is a problem of the text. */
  href: v.optional(v.nullable(v.pipe(v.string(), v.maxLength(MAX_HREF))), null),
});
export type Span = v.InferOutput<typeof span>;

const spans = v.pipe(v.array(span), v.maxLength(MAX_SPANS));

/** As people choose them: a picture or a document, in the folder of whoever added it. */
export const attachmentId = v.pipe(
  v.string(),
  v.maxLength(240),
  v.regex(
    /^cloud:\/\/[0-9A-Za-z._-]+\/[a-z]+\/p_[0-9a-z]{20}\/[0-9A-Za-z_-]{1,64}\.(jpg|jpeg|png|webp|pdf|docx|xlsx)$/,
  ),
  v.brand('AttachmentId'),
);
export type AttachmentId = v.InferOutput<typeof attachmentId>;

const block = v.variant('kind', [
  v.strictObject({ kind: v.literal('heading'), level: v.picklist([1, 2]), spans }),
  /** A line break inside a paragraph is a `\n` in its text. */
  v.strictObject({ kind: v.literal('paragraph'), spans }),
  v.strictObject({
    kind: v.literal('list'),
    ordered: v.boolean(),
    items: v.pipe(v.array(spans), v.minLength(1), v.maxLength(MAX_ITEMS)),
  }),
  v.strictObject({ kind: v.literal('picture'), file: attachmentId, alt: maybeWords(MAX_ALT) }),
  v.strictObject({ kind: v.literal('file'), file: attachmentId, name: maybeWords(MAX_FILE_NAME) }),
]);
export type Block = v.InferOutput<typeof block>;

export const richText = v.pipe(v.array(block), v.maxLength(MAX_BLOCKS));
export type RichText = v.InferOutput<typeof richText>;

/** What a text still needs, or must not have, before anybody may read it. */
export const TEXT_PROBLEMS = [
  'TEXT_MISSING',
  'TEXT_TOO_LONG',
  'HTML_NOT_ALLOWED',
  'LINK_NOT_ALLOWED',
  'PICTURE_WITHOUT_WORDS',
  'TOO_MANY_FILES',
  'FILE_UNKNOWN',
  'GAPS_LEFT',
] as const;
export type TextProblem = (typeof TEXT_PROBLEMS)[number];
