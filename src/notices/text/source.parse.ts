import type { Block, RichText } from '#types/rich-text';
import { joinPlain, parseSpans } from './source.spans';
import type { Attachment, Source } from './source.types';

const HEADING = /^(##|###) +(.+)$/;
/** `1.` and `1、`, but not the date `11.25` or the price `2.5元`. */
const ITEM = /^(?:- +|(\d{1,2})(?:[.．](?!\d)|、) *)(.+)$/;

function attached(attachment: Attachment): Block {
  const { file } = attachment;
  return attachment.kind === 'picture'
    ? { kind: 'picture', file, alt: attachment.alt.trim() }
    : { kind: 'file', file, name: attachment.name.trim() };
}

/** A line by itself; null: it is part of a paragraph. */
function ownBlock(line: string, attachments: readonly Attachment[]): Block | null {
  const heading = HEADING.exec(line);
  if (heading) {
    return { kind: 'heading', level: heading[1] === '##' ? 1 : 2, spans: parseSpans(heading[2] ?? '') };
  }
  const known = attachments.find(({ mark }) => mark === line);
  return known ? attached(known) : null;
}

function addItem(blocks: Block[], goesOn: boolean, [, number, words = '']: RegExpExecArray): void {
  const ordered = number !== undefined;
  const last = blocks[blocks.length - 1];
  if (goesOn && last?.kind === 'list' && last.ordered === ordered) last.items.push(parseSpans(words));
  else blocks.push({ kind: 'list', ordered, items: [parseSpans(words)] });
}

function addLine(blocks: Block[], goesOn: boolean, line: string): void {
  const last = blocks[blocks.length - 1];
  if (goesOn && last?.kind === 'paragraph')
    last.spans = joinPlain([...last.spans, ...parseSpans(`\n${line}`)]);
  else blocks.push({ kind: 'paragraph', spans: parseSpans(line) });
}

/** The text as the blocks that residents see; nothing written can be wrong, at worst it is a paragraph. */
export function parseSource({ text, attachments }: Source): RichText {
  const blocks: Block[] = [];
  let goesOn = false;
  for (const raw of text.replace(/\r\n?/g, '\n').split('\n')) {
    const line = raw.trim();
    if (line === '') {
      goesOn = false;
      continue;
    }
    const own = ownBlock(line, attachments);
    const item = own ? null : ITEM.exec(line);
    if (own) blocks.push(own);
    else if (item) addItem(blocks, goesOn, item);
    else addLine(blocks, goesOn, line);
    goesOn = own === null;
  }
  return blocks;
}
