import type { Block, RichText } from '#types/rich-text';
import { printSpans } from './source.spans';
import type { Attachment, Source } from './source.types';

const NAMES = { picture: '图', file: '附件' } as const;

/** The next free mark of its kind. */
export function nextMark(kind: Attachment['kind'], attachments: readonly Attachment[]): string {
  const taken = attachments.map(({ mark }) => mark);
  let n = 1;
  while (taken.includes(`【${NAMES[kind]}${n}】`)) n += 1;
  return `【${NAMES[kind]}${n}】`;
}

function attachmentOf(block: Extract<Block, { kind: 'picture' | 'file' }>, before: Attachment[]): Attachment {
  const mark = nextMark(block.kind, before);
  return block.kind === 'picture'
    ? { kind: 'picture', mark, file: block.file, alt: block.alt }
    : { kind: 'file', mark, file: block.file, name: block.name };
}

function linesOf(block: Block, attachments: Attachment[]): string {
  switch (block.kind) {
    case 'heading':
      return `${block.level === 1 ? '##' : '###'} ${printSpans(block.spans)}`;
    case 'paragraph':
      return printSpans(block.spans);
    case 'list':
      return block.items
        .map((item, place) => `${block.ordered ? `${place + 1}.` : '-'} ${printSpans(item)}`)
        .join('\n');
    default: {
      const attachment = attachmentOf(block, attachments);
      attachments.push(attachment);
      return attachment.mark;
    }
  }
}

/** The blocks as a clerk would have written them: a draft from the server, a text to correct. */
export function printSource(blocks: RichText): Source {
  const attachments: Attachment[] = [];
  const text = blocks.map((block) => linesOf(block, attachments)).join('\n\n');
  return { text, attachments };
}
