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
