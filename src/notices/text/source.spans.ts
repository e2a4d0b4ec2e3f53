import type { Span } from '#types/rich-text';

/** Bold words, `[words](address)`, a bare address, a phone number that can be dialled. */
const PIECE =
  /\*\*([^\n]+?)\*\*|\[([^[\]\n]{1,80})\]\((https:\/\/[^\s()]+|tel:[\d-]+)\)|(https:\/\/[^\s，。；、）)]+)|(?<![\d-])(1[3-9]\d{9}|0\d{2,3}-?\d{7,8})(?![\d-])/g;

const plain = (text: string, bold: boolean): Span => ({ text, bold, href: null });

function pieceOf([whole, strong, words, href, address, phone]: RegExpMatchArray, bold: boolean): Span[] {
  if (strong !== undefined) return parseSpans(strong, true);
  if (words !== undefined && href !== undefined) return [{ text: words, bold, href }];
  if (address !== undefined) return [{ text: address, bold, href: address }];
  if (phone !== undefined) return [{ text: phone, bold, href: `tel:${phone}` }];
  return [plain(whole, bold)];
}

/** The words of a line; what is no sign of ours stays as it was written. */
export function parseSpans(text: string, bold = false): Span[] {
  const spans: Span[] = [];
  let at = 0;
  for (const match of text.matchAll(PIECE)) {
    if (match.index > at) spans.push(plain(text.slice(at, match.index), bold));
    spans.push(...pieceOf(match, bold));
    at = match.index + match[0].length;
  }
  if (at < text.length) spans.push(plain(text.slice(at), bold));
  return spans;
}

/** Lines of one paragraph that need no signs are one piece: a text may have a limited number of pieces only. */
export const joinPlain = (spans: readonly Span[]): Span[] =>
  spans.reduce<Span[]>((joined, span) => {
    const last = joined[joined.length - 1];
    const isPlain = (one: Span | undefined) => one && !one.bold && !one.href;
    if (last && isPlain(last) && isPlain(span))
      joined[joined.length - 1] = plain(last.text + span.text, false);
    else joined.push(span);
    return joined;
  }, []);

function printSpan({ text, href, bold }: Span, inBold: boolean): string {
  const isBare = href === null || href === undefined || href === text || href === `tel:${text}`;
  const words = isBare ? text : `[${text}](${href})`;
  return bold && !inBold ? `**${words}**` : words;
}

/** Neighbours that are bold together get one pair of signs. */
export function printSpans(spans: readonly Span[]): string {
  const groups: Span[][] = [];
  for (const span of spans) {
    const last = groups[groups.length - 1];
    if (last && Boolean(last[0]?.bold) === Boolean(span.bold)) last.push(span);
    else groups.push([span]);
  }
  return groups
    .map((group) => {
      const words = group.map((span) => printSpan(span, true)).join('');
      return group[0]?.bold ? `**${words}**` : words;
    })
    .join('');
}
