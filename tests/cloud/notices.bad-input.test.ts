import { personIdOf } from '../../cloudfunctions/kernel/ids';
import { errorText } from '../../src/shared/format/error-text';
import '../../src/notices/notices.sentences';
import type { Instant } from '../../types/time';
import { newKey } from '../proof/plays/perform';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, NEXT_COMMUNITY, STREET } from '../proof/world/places';
import {
  audienceOf,
  beginAnew,
  codeOf,
  drafted,
  get,
  only,
  published,
  RESIDENT,
  STAFF,
  TEXT,
} from './notices.play';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await beginAnew(world);
});
afterAll(() => world.stop());

const FAULT = errorText('INTERNAL');
const linked = (href: string) => [{ kind: 'paragraph' as const, spans: [{ text: '点这里', href }] }];
const said = (text: string) => [{ kind: 'paragraph' as const, spans: [{ text }] }];

describe('a draft with something wrong in it', () => {
  it.each([
    ['a script', { blocks: said('停水<script>alert(1)</script>') }, 'HTML_NOT_ALLOWED'],
    [
      'a tag that is never closed',
      { blocks: said('停水 <img src=x onerror=alert(1) //') },
      'HTML_NOT_ALLOWED',
    ],
    ['a tag in the title', { title: '<svg/onload=alert(1)>停水' }, 'HTML_NOT_ALLOWED'],
    ['a link that runs', { blocks: linked('javascript:alert(1)') }, 'LINK_NOT_ALLOWED'],
    ['a link with a page in it', { blocks: linked('data:text/html,<script>') }, 'LINK_NOT_ALLOWED'],
    ['no title', { title: '' }, 'TITLE_MISSING'],
    ['a gap of a template', { blocks: said('〔停水日期〕停水') }, 'GAPS_LEFT'],
    ['nobody to read it', { audience: audienceOf() }, 'AUDIENCE_MISSING'],
    ['the community beside', { audience: audienceOf(NEXT_COMMUNITY) }, 'AUDIENCE_OUTSIDE'],
    ['the street above', { audience: audienceOf(COMMUNITY, STREET) }, 'AUDIENCE_OUTSIDE'],
    ['a moment that is over', { publishAt: '2026-11-22T01:00:00.000Z' as Instant }, 'TIME_PAST'],
    ['an end that is over', { expiresAt: '2026-11-22T01:00:00.000Z' as Instant }, 'TIME_PAST'],
    ['a moment in two years', { publishAt: '2028-11-22T01:00:00.000Z' as Instant }, 'TIME_TOO_FAR'],
  ])('%s: a code, a sentence of its own, and every word of the draft is kept', async (_case, wrong, code) => {
    const draft = await drafted(world, wrong);
    expect(await codeOf(world, STAFF, 'notices.publish', only(draft))).toBe(code);
    expect(errorText(code)).not.toBe(FAULT);
    const { noticeId } = draft;
    const kept = await get(world, STAFF, 'notices.getWork', { noticeId });
    expect(kept).toMatchObject({
      status: 'draft',
      ...({ title: '停水通知', blocks: TEXT, ...wrong } as object),
    });
    expect(kept.problems).toContain(code);
    expect(await codeOf(world, RESIDENT, 'notices.get', { noticeId })).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it.each([
    ['markup in the place of a block', [{ kind: 'html', html: '<b>停水</b>' }]],
    ['an event on a block', [{ ...TEXT[0], onclick: 'alert(1)' }]],
    ['letters that turn the line around', said('停\u202e水')],
  ])('%s is no text at all: what was saved before stays', async (_case, blocks) => {
    const draft = await drafted(world);
    const { noticeId } = draft;
    const asked = { ...only(draft), kind: 'notice', title: '新', blocks, audience: audienceOf(COMMUNITY) };
    expect(await codeOf(world, STAFF, 'notices.save', asked)).toBe('INPUT_INVALID');
    expect(await get(world, STAFF, 'notices.getWork', { noticeId })).toMatchObject({ blocks: TEXT });
  });
});

describe('a file', () => {
  const upload = (name: string, content: Buffer) =>
    world.cloud.upload(STAFF, `notices/${personIdOf(STAFF)}/${name}`, content, 'application/octet-stream');
  const attach = async (noticeId: string, file: string) => {
    const answer = await world.cloud.call(STAFF, 'notices.attach', { noticeId, file }, newKey());
    return answer.ok ? 'done' : answer.error.code;
  };
  const EXE = Buffer.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, 0xff, 0xff, 0, 0]);
  const PAGE = Buffer.from('<!doctype html><script>alert(1)</script>');
  const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n');

  it.each([
    ['a program called a PDF', 'a.pdf', EXE, 'FILE_NOT_AS_NAMED'],
    ['a web page called a picture', 'a.png', PAGE, 'FILE_NOT_AS_NAMED'],
    ['a PDF called a picture', 'b.jpg', PDF, 'FILE_NOT_AS_NAMED'],
    ['nothing, called a table', 'a.xlsx', Buffer.from('x'), 'FILE_NOT_AS_NAMED'],
    ['a program by its own name', 'a.exe', EXE, 'INPUT_INVALID'],
    ['a drawing that can run', 'a.svg', PAGE, 'INPUT_INVALID'],
  ])('%s is refused, and the draft is as it was', async (_case, name, content, code) => {
    const { noticeId } = await drafted(world);
    expect(await attach(noticeId, await upload(name, content))).toBe(code);
    expect(errorText(code)).not.toBe(FAULT);
    expect(await get(world, STAFF, 'notices.getWork', { noticeId })).toMatchObject({
      blocks: TEXT,
      files: [],
    });
  });

  it('that was refused cannot be shown by naming it in the text', async () => {
    const file = await upload('c.png', PAGE);
    const { noticeId } = await drafted(world);
    await attach(noticeId, file);
    const shown = await drafted(world, { blocks: [...TEXT, { kind: 'picture', file, alt: '图' }] });
    expect(await codeOf(world, STAFF, 'notices.publish', only(shown))).toBe('FILE_UNKNOWN');
  });

  it('that is what it says is taken', async () => {
    const { noticeId } = await drafted(world);
    expect(await attach(noticeId, await upload('d.pdf', PDF))).toBe('done');
  });
});

it('what has ended is not changed any more: a code, a sentence, and the words stay with the writer', async () => {
  const expiresAt = '2026-11-23T02:00:00.000Z' as Instant;
  const out = await published(world, { expiresAt });
  await world.cloud.ask('POST', '/_emulator/clock', { now: '2026-11-23T02:00:30.000Z' });
  await world.cloud.runTimer('clock');
  const correction = { ...only(out), title: '停水改期', blocks: TEXT, note: '改期' };
  expect(await codeOf(world, STAFF, 'notices.correct', correction)).toBe('NOTICE_ENDED');
  expect(await codeOf(world, STAFF, 'notices.withdraw', { ...only(out), words: '发错' })).toBe(
    'NOTICE_ENDED',
  );
  expect(errorText('NOTICE_ENDED')).not.toBe(FAULT);
  const { noticeId } = out;
  expect(await get(world, STAFF, 'notices.getWork', { noticeId })).toMatchObject({ blocks: TEXT });
});

it('what a colleague changed meanwhile is not written over', async () => {
  const draft = await drafted(world);
  const saved = {
    ...only(draft),
    kind: 'notice',
    title: '新标题',
    blocks: TEXT,
    audience: audienceOf(COMMUNITY),
  };
  expect(await codeOf(world, STAFF, 'notices.save', saved)).toBe('done');
  expect(await codeOf(world, STAFF, 'notices.save', { ...saved, title: '另一个' })).toBe('REVISION_STALE');
});
