import fc from 'fast-check';
import type { RichText } from '#types/rich-text';
import { TEMPLATES } from '../write/templates';
import { parseSource } from './source.parse';
import { nextMark, printSource } from './source.print';
import type { Attachment, FileOf } from './source.types';

const FILE = 'cloud://e.b/notices/p_00000000000000000000/a.jpg' as FileOf;
const PICTURE: Attachment = { kind: 'picture', mark: '【图1】', file: FILE, alt: '东门' };
const blocks = (text: string, attachments: Attachment[] = []) => parseSource({ text, attachments });
const words = (text: string, bold = false, href: string | null = null) => ({ text, bold, href });

describe('what a clerk writes', () => {
  it('headings, items and paragraphs', () => {
    expect(blocks('## 时间\n明天\n上午\n\n- 一\n- 二\n1. 甲')).toEqual([
      { kind: 'heading', level: 1, spans: [words('时间')] },
      { kind: 'paragraph', spans: [words('明天\n上午')] },
      { kind: 'list', ordered: false, items: [[words('一')], [words('二')]] },
      { kind: 'list', ordered: true, items: [[words('甲')]] },
    ]);
  });

  it('numbers as people write them are items too', () => {
    expect(blocks('1、甲\n2、乙')).toMatchObject([
      { kind: 'list', ordered: true, items: [[words('甲')], [words('乙')]] },
    ]);
  });

  it('a date at the beginning of a line is no item', () => {
    for (const line of ['2026.11.25 停水', '11.25 停水', '2.5元一次'])
      expect(blocks(line)).toMatchObject([{ kind: 'paragraph' }]);
  });

  it('a phone number can be dialled, an address opened', () => {
    expect(blocks('打 0714-0000001 或看 https://example.cn/a。')).toMatchObject([
      {
        spans: [
          words('打 '),
          words('0714-0000001', false, 'tel:0714-0000001'),
          words(' 或看 '),
          words('https://example.cn/a', false, 'https://example.cn/a'),
          words('。'),
        ],
      },
    ]);
  });

  it('a mark stands for its picture only while the picture is there', () => {
    expect(blocks('【图1】', [PICTURE])).toEqual([{ kind: 'picture', file: FILE, alt: '东门' }]);
    expect(blocks('【图1】')).toMatchObject([{ kind: 'paragraph' }]);
  });

  it('odd signs stay what they are', () => {
    expect(blocks('<b>a</b> ** [x](javascript:1) #')).toEqual([
      { kind: 'paragraph', spans: [words('<b>a</b> ** [x](javascript:1) #')] },
    ]);
  });
});

describe('there and back', () => {
  it.each(TEMPLATES.map(({ name, body }) => [name, body] as const))('the template %s', (_name, body) => {
    expect(printSource(blocks(body)).text).toBe(body);
  });

  it('pictures keep their order and words', () => {
    const made = printSource(blocks('甲\n\n【图1】\n\n乙', [PICTURE]));
    expect(made).toEqual({ text: '甲\n\n【图1】\n\n乙', attachments: [PICTURE] });
  });

  it('whatever is written, a second reading of what it became is the same', () => {
    const line = fc.string({
      unit: fc.constantFrom('## ', '- ', '1. ', '**', '甲', 'b', ' ', '[', '](', ')', '<', '。'),
    });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
        const once: RichText = blocks(lines.join('\n'));
        const again = blocks(printSource(once).text);
        expect(printSource(again).text).toBe(printSource(once).text);
      }),
    );
  });
});

it('a mark is used once', () => {
  expect(nextMark('picture', [PICTURE])).toBe('【图2】');
  expect(nextMark('file', [PICTURE])).toBe('【附件1】');
});
