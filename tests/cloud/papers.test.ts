import type { InputOf, OutputOf } from '../../types/contract';
import { type LocalCloud, startCloud } from '../support/local-cloud';
import { readPdf } from '../support/read-pdf';

const HE = 'demo-staff-he';
const LI = 'demo-resident-li';
const COMMUNITY = '420205/003/001';

let cloud: LocalCloud;
beforeAll(async () => {
  cloud = await startCloud({ demo: true });
}, 120_000);
afterAll(() => cloud.stop());

type Op = 'notices.create' | 'notices.publish' | 'papers.printNotice';
const ask = async <N extends Op>(name: N, input: unknown): Promise<OutputOf<N>> => {
  const answer = await cloud.call(HE, name, input as InputOf<N>);
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as OutputOf<N>;
};
const text = (words: string, bold = false) => ({ text: words, bold, href: null });

const draft = () =>
  ask('notices.create', {
    within: COMMUNITY,
    kind: 'urgent',
    title: '5号楼停水',
    blocks: [
      { kind: 'paragraph', spans: [text('因水箱清洗，'), text('11月25日上午8点', true), text('起停水。')] },
      { kind: 'list', ordered: true, items: [[text('提前储水')], [text('关好水龙头')]] },
    ],
    audience: { territories: [COMMUNITY], group: 'all' },
  });

it('prints no draft, and nothing for a resident', async () => {
  const { noticeId } = await draft();
  for (const openid of [HE, LI]) {
    const answer = await cloud.call(openid, 'papers.printNotice', { noticeId });
    expect(answer).toMatchObject({ ok: false, error: { code: 'NOT_FOUND_OR_FORBIDDEN' } });
  }
});

it('sets a published notice for the board: every word of it, who says so and since when, in large letters', async () => {
  const { noticeId, rev } = await draft();
  await ask('notices.publish', { noticeId, rev });
  const paper = await ask('papers.printNotice', { noticeId });
  expect(paper).toMatchObject({ name: '5号楼停水.pdf', pages: 1, left: 0 });
  const response = await fetch(paper.link);
  expect(response.headers.get('content-type')).toContain('pdf');
  const pdf = readPdf(new Uint8Array(await response.arrayBuffer()));
  const words = pdf.pages.flatMap(({ lines }) => lines).join('');
  for (const part of [
    '紧急通知',
    '5号楼停水',
    '11月25日上午8点',
    '1.',
    '提前储水',
    '友爱街社区',
    '微信扫一扫',
  ])
    expect(words).toContain(part);
  expect(pdf.title).toBe('5号楼停水');
});

it('writes the same file when it is printed again', async () => {
  const { noticeId, rev } = await draft();
  await ask('notices.publish', { noticeId, rev });
  const path = (link: string) => new URL(link).pathname;
  const [one, two] = [
    await ask('papers.printNotice', { noticeId }),
    await ask('papers.printNotice', { noticeId }),
  ];
  expect(path(one.link)).toBe(path(two.link));
});

describe('a record sheet of hours', () => {
  type SheetOp = 'hours.mine' | 'hours.orderSheet' | 'hours.withdrawSheet' | 'papers.printSheet';
  const own = async <N extends SheetOp>(name: N, input: unknown): Promise<OutputOf<N>> => {
    const answer = await cloud.call(LI, name, input as InputOf<N>);
    if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
    return answer.data as OutputOf<N>;
  };
  const NOT_THERE = { ok: false, error: { code: 'NOT_FOUND_OR_FORBIDDEN' } };
  const printed = async (sheetId: string) => {
    const paper = await own('papers.printSheet', { sheetId });
    return { paper, pdf: readPdf(new Uint8Array(await (await fetch(paper.link)).arrayBuffer())) };
  };

  it('says whose time it was, for what and who recorded it, with a code, and what it is not', async () => {
    const { items } = await own('hours.mine', { limit: 50 });
    const [latest] = items;
    if (!latest) throw new Error('nobody served in the demo');
    const served = items.filter(({ community, minutes }) => community === latest.community && minutes > 0);
    const period = { from: served.at(-1)?.day ?? '', until: latest.day };
    const sheet = await own('hours.orderSheet', { community: latest.community, ...period });
    const { paper, pdf } = await printed(sheet.id);
    expect(paper).toMatchObject({ name: `平台服务记录单 ${period.from}.pdf`, left: 0 });
    expect([pdf.title, pdf.language]).toEqual(['平台服务记录单', 'zh-CN']);
    const words = pdf.pages
      .flatMap(({ lines }) => lines)
      .join('')
      .replace(/\s/g, '');
    const hours = Math.round(served.reduce((sum, { minutes }) => sum + minutes, 0) / 6) / 10;
    const code = sheet.id.slice(2).toUpperCase().match(/.{4}/g)?.join('-');
    for (const part of [
      '李秀兰',
      '友爱街社区',
      `${hours}小时，共${served.length}次`,
      code ?? '',
      '不是志愿服务记录证明',
    ])
      expect(words).toContain(part);
    for (const { day, title } of served) {
      expect(words).toContain(day);
      expect(words).toContain(title);
    }
    // neither number of a card nor telephone is needed to check it
    expect(words).not.toMatch(/1\d{10}(?!\d)|\d{17}[\dX]/);
  });

  it('is printed for whose it is alone, and no more once it is withdrawn', async () => {
    const { items } = await own('hours.mine', { limit: 1 });
    const { community = COMMUNITY, day = '' } = items[0] ?? {};
    const { id } = await own('hours.orderSheet', { community, from: day, until: day });
    expect(await cloud.call(HE, 'papers.printSheet', { sheetId: id })).toMatchObject(NOT_THERE);
    await own('hours.withdrawSheet', { sheetId: id, words: '写错了时间' });
    expect(await cloud.call(LI, 'papers.printSheet', { sheetId: id })).toMatchObject(NOT_THERE);
  });
});
