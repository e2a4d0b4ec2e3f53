import * as v from 'valibot';
import { groupText } from '#types/notices.labels';
import { type AttachmentId, type Block, type RichText, richText } from '#types/rich-text';
import { leadOf, plainText } from '#types/rich-text.labels';
import { isLinkAllowed, textProblems } from './rich-text';

const FILE = `cloud://env.bucket/notices/p_${'0'.repeat(20)}/plan.jpg` as AttachmentId;
const paragraph = (text: string, href: string | null = null): Block => ({
  kind: 'paragraph',
  spans: [{ text, bold: false, href }],
});
const picture = (alt: string): Block => ({ kind: 'picture', file: FILE, alt });
const problems = (...blocks: Block[]) => textProblems('停水通知', blocks, [FILE]);

describe('what keeps a text from being read', () => {
  it.each([
    ['nothing in it', [], 'TEXT_MISSING'],
    ['blanks alone', [paragraph(' \n ')], 'TEXT_MISSING'],
    ['a script', [paragraph('来<script>alert(1)</script>')], 'HTML_NOT_ALLOWED'],
    ['a tag with an event', [paragraph('<img src=x onerror=alert(1)>')], 'HTML_NOT_ALLOWED'],
    ['a tag in large letters', [paragraph('<IFRAME SRC=x>')], 'HTML_NOT_ALLOWED'],
    ['a tag that is never closed', [paragraph('停水 <img src=x onerror=alert(1) //')], 'HTML_NOT_ALLOWED'],
    ['a tag with a slash for a blank', [paragraph('<svg/onload=alert(1)>')], 'HTML_NOT_ALLOWED'],
    ['a tag with a blank before its name', [paragraph('< script >alert(1)')], 'HTML_NOT_ALLOWED'],
    ['a link that runs, in mixed letters', [paragraph('点这里', 'JaVaScRiPt:alert(1)')], 'LINK_NOT_ALLOWED'],
    ['a page in a link', [paragraph('点这里', 'data:text/html,<script>')], 'LINK_NOT_ALLOWED'],
    ['a comment of a web page', [paragraph('停水<!-- 内部 -->')], 'HTML_NOT_ALLOWED'],
    ['a character reference', [paragraph('停水&nbsp;通知')], 'HTML_NOT_ALLOWED'],
    ['a tag in the words of a picture', [picture('<b>图</b>')], 'HTML_NOT_ALLOWED'],
    ['a link that runs', [paragraph('点这里', 'javascript:alert(1)')], 'LINK_NOT_ALLOWED'],
    ['a picture without words', [paragraph('看图'), picture('')], 'PICTURE_WITHOUT_WORDS'],
    ['ten pictures', Array(10).fill(picture('图')), 'TOO_MANY_FILES'],
    ['a gap of a template', [paragraph('〔停水日期〕停水')], 'GAPS_LEFT'],
    ['more than eight thousand characters', [paragraph('字'.repeat(8001))], 'TEXT_TOO_LONG'],
  ])('%s', (_, blocks, problem) => {
    expect(problems(...(blocks as RichText))).toContain(problem);
  });

  it('a file that nobody checked', () => {
    expect(textProblems('停水', [picture('范围图')], [])).toEqual(['FILE_UNKNOWN']);
  });

  it('is none of an ordinary notice, though it compares numbers', () => {
    expect(problems(paragraph('水压<0.2MPa 或 >0.6MPa 时请拨打 AT&T；a < b'), picture('停水范围图'))).toEqual(
      [],
    );
  });
});

it.each([
  'http://example.com',
  'https://user:secret@example.com/',
  'https://127.0.0.1/',
  'https://localhost/',
  'https://example.com:8443/',
  'https://例子.中国/',
  'https://xn--fsqu00a.xn--fiqs8s/',
  'https://exаmple.com/',
  'data:text/html,x',
  'tel:110;phone-context=x',
  '//example.com',
  ' https://example.com',
])('%s is no link that people may be sent to', (href) => {
  expect(isLinkAllowed(href)).toBe(false);
});

it.each(['https://www.tieshan.gov.cn/a?b=1#c', 'tel:0714-5430000', 'tel:13900000001'])('%s is', (href) => {
  expect(isLinkAllowed(href)).toBe(true);
});

it('the shape itself has no place for markup', () => {
  const script = { kind: 'html', html: '<script>' };
  expect(v.safeParse(richText, [script]).success).toBe(false);
  expect(v.safeParse(richText, [{ ...paragraph('好'), onclick: 'x' }]).success).toBe(false);
  expect(v.safeParse(richText, [paragraph('看\u202e不见')]).success).toBe(false);
});

describe('the same text in plain letters', () => {
  const blocks: RichText = [
    { kind: 'heading', level: 1, spans: [{ text: '什么时候', bold: false, href: null }] },
    paragraph('明天8:00至12:00'),
    {
      kind: 'list',
      ordered: true,
      items: [
        [{ text: '储水', bold: true, href: null }],
        [{ text: '公告', bold: false, href: 'https://a.gov.cn' }],
      ],
    },
    picture('停水范围图'),
  ];

  it('keeps the order, the numbers and where links lead', () => {
    expect(plainText(blocks)).toBe(
      '【什么时候】\n明天8:00至12:00\n1. 储水\n2. 公告（https://a.gov.cn）\n［图片：停水范围图］',
    );
  });

  it('for a group begins with its kind and ends with who says it', () => {
    const text = groupText({
      kind: 'urgent',
      title: '停水',
      blocks: [paragraph('请储水')],
      from: '友爱街社区',
      day: '11月22日',
    });
    expect(text).toBe('【紧急】停水\n\n请储水\n\n友爱街社区\n11月22日');
  });

  it('begins short, never in the middle of a character', () => {
    expect(leadOf(blocks, 8)).toBe('明天8:00至…');
    expect(leadOf([paragraph('😀😀😀')], 2)).toBe('😀…');
  });
});
