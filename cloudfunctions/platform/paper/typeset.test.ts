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
