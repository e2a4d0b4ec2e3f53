import type { Block, Span } from './rich-text';

const wordsOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

/** A link is written out behind its words: plain text cannot hide it. A number is dialled as it stands. */
const written = (spans: readonly Span[]): string =>
  spans
    .map(({ text, href }) => {
      const address = href?.replace(/^tel:/, '') ?? '';
      return address === '' || text.includes(address) ? text : `${text}（${address}）`;
    })
    .join('');

type Write = (spans: readonly Span[]) => string;

const linesOf = (block: Block, write: Write): string[] => {
  switch (block.kind) {
    case 'heading':
      return ['', `【${write(block.spans)}】`];
    case 'paragraph':
      return [write(block.spans)];
    case 'list':
      return block.items.map((item, place) => `${block.ordered ? `${place + 1}.` : '·'} ${write(item)}`);
    case 'picture':
      return [`［图片：${block.alt}］`];
    case 'file':
      return [`［附件：${block.name}］`];
  }
};

/** The same text for where only plain letters go: a WeChat group, a message. */
export const plainText = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => linesOf(block, written))
    .join('\n')
    .trim();

/** Every word of it and nothing else, for searching, counting and a short lead. */
export const bareWords = (blocks: readonly Block[]): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'list') return block.items.map(wordsOf);
      if (block.kind === 'picture') return [block.alt];
      return block.kind === 'file' ? [block.name] : [wordsOf(block.spans)];
    })
    .join(' ');

/** The beginning, cut after so many characters: whole characters, an ellipsis only where something is missing. */
export const leadOf = (blocks: readonly Block[], length: number): string => {
  const said = blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'list');
  const letters = [
    ...bareWords(said.length > 0 ? said : blocks)
      .replace(/\s+/g, ' ')
      .trim(),
  ];
  return letters.length <= length ? letters.join('') : `${letters.slice(0, length - 1).join('')}…`;
};
