import { join } from 'node:path';
import { readPdf } from '../../../tests/support/read-pdf';
import type { Paper } from './paper';
import { typeset } from './typeset';

const FONTS = join(__dirname, '../../../node_modules/@expo-google-fonts/noto-sans-sc');
const fonts = {
  regular: join(FONTS, '400Regular/NotoSansSC_400Regular.ttf'),
  bold: join(FONTS, '700Bold/NotoSansSC_700Bold.ttf'),
};
const aPaper = (over: Partial<Paper> = {}): Paper => ({
  size: 'board',
  sender: '友爱街社区居民委员会',
  title: '关于水箱清洗停水的通知',
  blocks: [{ kind: 'paragraph', pieces: [{ text: '请提前储水。' }] }],
  signature: ['友爱街社区居民委员会', '2026年11月22日'],
  foot: '值班电话 0714-000 0001',
  printedAt: '2026-11-22T02:00:00.000Z',
  ...over,
});
const read = async (paper: Paper) => {
  const { bytes, pages } = await typeset(paper, fonts);
  const pdf = readPdf(bytes);
  expect(pdf.pages).toHaveLength(pages);
  return pdf;
};
const textOf = (pdf: { pages: { lines: string[] }[] }) => pdf.pages.flatMap(({ lines }) => lines).join('');

it('sets no box for a character that the typeface lacks: a rare one becomes 〓, a pictograph is left out', async () => {
  const pdf = await read(aPaper({ blocks: [{ kind: 'paragraph', pieces: [{ text: '张𠮷收😀' }] }] }));
  expect(textOf(pdf)).toContain('张〓收');
  expect(textOf(pdf)).not.toContain('😀');
});

it('tells on every page which one of how many it is, so that none goes missing', async () => {
  const rows = Array.from({ length: 60 }, (_, at) => [`2026-11-${at}`, '清洁家园']);
  const columns = [
    { title: '日期', share: 1 },
    { title: '活动', share: 2 },
  ];
  const { pages } = await read(aPaper({ size: 'sheet', blocks: [{ kind: 'table', columns, rows }] }));
  expect(pages.length).toBeGreaterThan(1);
  pages.forEach(({ lines }, at) => {
    expect(lines.join('')).toContain(`第 ${at + 1} 页，共 ${pages.length} 页`);
    // whoever holds one sheet only still knows what the columns are
    expect(lines.join('')).toContain('日期活动');
  });
  const cells = pages.flatMap(({ lines }) => lines.filter((line) => line.startsWith('2026-11-')));
  expect(cells).toHaveLength(rows.length);
});

it('hangs on a wall in letters of at least 20 pt, on A4', async () => {
  const long = '请提前储水，关好水龙头。'.repeat(80);
  const { pages } = await read(aPaper({ blocks: [{ kind: 'paragraph', pieces: [{ text: long }] }] }));
  expect(pages.map(({ size }) => size)).toEqual(pages.map(() => [595, 842]));
  const body = pages.flatMap(({ lines, letters }) =>
    letters.filter((_, at) => long.includes(lines[at] ?? '?')),
  );
  expect(body.length).toBeGreaterThan(10);
  expect(Math.min(...body)).toBeGreaterThanOrEqual(20);
});

describe('the signature', () => {
  const SIGNED = '友爱街社区居民委员会2026年11月22日';
  const line = '请提前储水，关好水龙头。';
  const item = (at: number) => [{ text: `第${at}条，${line}` }];

  /** What stands above the foot of the last page: everything but the lines of the foot. */
  const lastOf = (pdf: { pages: { lines: string[] }[] }) => {
    const words = (pdf.pages.at(-1)?.lines ?? []).join('');
    return words.slice(0, words.indexOf('值班电话'));
  };

  // so long that the text itself just fits on its page
  it.each<[string, Paper['blocks'][number]]>([
    ['a list', { kind: 'list', ordered: true, items: Array.from({ length: 27 }, (_, at) => item(at)) }],
    [
      'a table',
      {
        kind: 'table',
        columns: [{ title: '事项', share: 1 }],
        rows: Array.from({ length: 22 }, () => [line]),
      },
    ],
  ])('never stands alone on a page: it takes the end of %s along', async (_what, block) => {
    const pdf = await read(aPaper({ size: 'sheet', blocks: [block] }));
    expect(pdf.pages).toHaveLength(2);
    const last = lastOf(pdf);
    expect(last.endsWith(SIGNED)).toBe(true);
    expect(last.length).toBeGreaterThan(SIGNED.length + line.length - 1);
  });

  it('and a text a little too long for a page is set nearer together, in letters as large', async () => {
    const blocks: Paper['blocks'] = Array.from({ length: 11 }, (_, at) => ({
      kind: 'paragraph',
      pieces: [{ text: `第${at}条，${line}` }],
    }));
    const { pages } = await read(aPaper({ blocks }));
    expect(pages).toHaveLength(1);
    const [{ lines, letters } = { lines: [], letters: [] }] = pages;
    const body = letters.filter((_, at) => lines[at]?.startsWith('第') && !lines[at]?.includes('页'));
    expect(body.length).toBeGreaterThan(10);
    expect(Math.min(...body)).toBeGreaterThanOrEqual(20);
  });
});

it('loses no word of a bold run, a list or a field', async () => {
  const text = textOf(
    await read(
      aPaper({
        alert: '紧急通知',
        blocks: [
          { kind: 'heading', text: '请您注意' },
          {
            kind: 'paragraph',
            pieces: [{ text: '将于' }, { text: '上午8:00', bold: true }, { text: '停水。' }],
          },
          { kind: 'list', ordered: true, items: [[{ text: '储水' }], [{ text: '关水龙头' }]] },
          { kind: 'fields', rows: [['编号', 'V-001']] },
        ],
      }),
    ),
  );
  for (const words of [
    '紧急通知',
    '请您注意',
    '将于',
    '上午8:00',
    '停水。',
    '1.',
    '储水',
    '2.',
    '关水龙头',
    '编号',
    'V-001',
  ])
    expect(text).toContain(words);
});

it('carries its title and language for a screen reader', async () => {
  expect(await read(aPaper())).toMatchObject({ title: '关于水箱清洗停水的通知', language: 'zh-CN' });
});

it('is the same to the byte when printed again', async () => {
  const paper = aPaper({ code: { link: 'https://example.invalid/?n=1', words: '扫码看原文' } });
  const [one, two] = await Promise.all([typeset(paper, fonts), typeset(paper, fonts)]);
  expect(one.bytes.equals(two.bytes)).toBe(true);
});
