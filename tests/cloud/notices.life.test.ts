import { personIdOf } from '../../cloudfunctions/kernel/ids';
import type { NoticeId } from '../../types/ids';
import type { AttachmentId } from '../../types/rich-text';
import type { Instant } from '../../types/time';
import { cast } from '../proof/world/cast';
import { putNoticeFile } from '../proof/world/notice-file';
import { openWorld, type World } from '../proof/world/open-world';
import { NEXT_GRID } from '../proof/world/places';
import {
  audienceOf,
  beginAnew,
  codeOf,
  drafted,
  draftInput,
  get,
  inFeed,
  messagesTo,
  only,
  published,
  RESIDENT,
  requireApproval,
  STAFF,
  TEXT,
} from './notices.play';

jest.setTimeout(120_000);

const LEAD = cast.lead.openid;
const NEIGHBOUR = cast.neighbour.openid;
const ABROAD = cast.otherWorker.openid;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => beginAnew(world));
afterAll(() => world.stop());

const tick = () => world.cloud.runTimer('clock');
const at = (instant: string) => world.cloud.ask('POST', '/_emulator/clock', { now: instant });
const paragraph = (text: string) => [{ kind: 'paragraph' as const, spans: [{ text }] }];

describe('the digest of a day', () => {
  const EVENING = '2026-11-23T10:00:30.000Z';

  it('tells each resident once of all that concerns them, in the evening and not before', async () => {
    const first = await published(world, { title: '楼道清理' });
    await published(world, { title: '缴费提醒' });
    await published(world, { title: '别的网格的事', audience: audienceOf(NEXT_GRID) });
    const taken = await published(world, { title: '发错的通知' });
    await get(world, STAFF, 'notices.withdraw', { ...only(taken), words: '发错了' });
    await tick();
    expect(await messagesTo(world, RESIDENT)).toEqual([]);

    await at(EVENING);
    for (let run = 0; run < 4; run += 1) await tick();
    const told = await messagesTo(world, RESIDENT);
    expect(told).toMatchObject([{ page: 'notices/pages/feed/index', words: { thing1: '今天有2条新信息' } }]);
    expect(await messagesTo(world, NEIGHBOUR)).toHaveLength(1);
    expect(first.status).toBe('published');
  });

  it('is silent on a day without news, and begins anew with the next one', async () => {
    await published(world, { title: '楼道清理' });
    await at(EVENING);
    await tick();
    await world.cloud.advance('1d');
    await tick();
    expect(await messagesTo(world, RESIDENT)).toHaveLength(1);
    const { noticeId } = await published(world, { title: '第三天的事' });
    await world.cloud.advance('1d');
    for (let run = 0; run < 2; run += 1) await tick();
    const told = await messagesTo(world, RESIDENT);
    expect(told.map(({ page }) => page).slice(1)).toEqual([`notices/pages/detail/index?id=${noticeId}`]);
  });
});

it('a digest counts every one of hundreds of notices that a district publishes on a day', async () => {
  const { noticeId } = await published(world, { title: '楼道清理' });
  const [first] = (await world.all<{ _id: string }>('notices')).filter(({ _id }) => _id === noticeId);
  const more = Array.from({ length: 449 }, (_, n) => ({ ...first, _id: `n_${String(n).padStart(24, '0')}` }));
  await world.put({ notices: more });
  await at('2026-11-23T10:00:30.000Z');
  for (let run = 0; run < 3; run += 1) await tick();
  expect(await messagesTo(world, RESIDENT)).toMatchObject([{ words: { thing1: '今天有450条新信息' } }]);
});

describe('where the district wants a second person', () => {
  beforeEach(() => requireApproval(world));

  it('the lead hears that something waits; of what the lead wrote, the colleagues hear', async () => {
    await published(world);
    await tick();
    expect(await messagesTo(world, LEAD)).toMatchObject([{ words: { thing2: '有一条信息等您审核' } }]);
    expect(await messagesTo(world, STAFF)).toEqual([]);
    const { noticeId, rev } = await get(world, LEAD, 'notices.create', draftInput({ title: '主任写的' }));
    await get(world, LEAD, 'notices.publish', { noticeId, rev });
    await tick();
    expect(await messagesTo(world, LEAD)).toHaveLength(1);
    expect(await messagesTo(world, STAFF)).toMatchObject([{ words: { thing1: '主任写的' } }]);
  });

  it('nobody publishes alone, and whoever wrote it does not approve it', async () => {
    const waiting = await published(world);
    expect(waiting.status).toBe('awaiting');
    expect(await inFeed(world, RESIDENT)).toEqual([]);
    expect(await codeOf(world, STAFF, 'notices.approve', only(waiting))).toBe('APPROVER_IS_AUTHOR');
    await get(world, LEAD, 'notices.approve', only(waiting));
    expect(await inFeed(world, RESIDENT)).toEqual([waiting.noticeId]);
  });

  it('sent back it is a draft again, with every word and the reason', async () => {
    const waiting = await published(world);
    const back = await get(world, LEAD, 'notices.sendBack', { ...only(waiting), words: '请写清时间' });
    const work = await get(world, STAFF, 'notices.getWork', { noticeId: back.noticeId });
    expect(work).toMatchObject({ status: 'draft', title: '停水通知', blocks: TEXT });
    expect(work.timeline.at(-1)).toMatchObject({ kind: 'sentBack', words: '请写清时间' });
  });

  it('a correction waits for a second person too, and the old text stands until then', async () => {
    const waiting = await published(world);
    const out = await get(world, LEAD, 'notices.approve', only(waiting));
    const blocks = paragraph('改为后天停水。');
    const proposed = { ...only(out), title: '停水通知', blocks, note: '改期' };
    const after = await get(world, STAFF, 'notices.correct', proposed);
    const { noticeId } = out;
    expect(await get(world, RESIDENT, 'notices.get', { noticeId })).toMatchObject({ blocks: TEXT });
    expect(await codeOf(world, STAFF, 'notices.approve', only(after))).toBe('APPROVER_IS_AUTHOR');
    const back = await get(world, LEAD, 'notices.sendBack', { ...only(after), words: '写明几点' });
    const work = await get(world, STAFF, 'notices.getWork', { noticeId });
    expect(work).toMatchObject({ correction: null, returned: { blocks, note: '改期' } });
    const again = await get(world, STAFF, 'notices.correct', { ...proposed, ...only(back) });
    await get(world, LEAD, 'notices.approve', only(again));
    expect(await get(world, RESIDENT, 'notices.get', { noticeId })).toMatchObject({ blocks });
    expect(await get(world, STAFF, 'notices.getWork', { noticeId })).toMatchObject({ returned: null });
  });
});

it('is published when its moment comes and taken down when its end does, by nobody’s hand', async () => {
  const publishAt = '2026-11-23T03:00:00.000Z' as Instant;
  const expiresAt = '2026-11-23T05:00:00.000Z' as Instant;
  const planned = await published(world, { kind: 'urgent', publishAt, expiresAt });
  expect(planned.status).toBe('scheduled');
  await tick();
  expect(await inFeed(world, RESIDENT)).toEqual([]);
  expect(await messagesTo(world, RESIDENT)).toEqual([]);

  await at('2026-11-23T03:00:10.000Z');
  await tick();
  await tick();
  expect(await inFeed(world, RESIDENT)).toEqual([planned.noticeId]);
  expect(await messagesTo(world, RESIDENT)).toHaveLength(1);

  // before the clock comes round, too
  await at('2026-11-23T05:00:01.000Z');
  expect(await inFeed(world, RESIDENT)).toEqual([]);
  await tick();
  const { noticeId } = planned;
  const work = await get(world, STAFF, 'notices.getWork', { noticeId });
  expect(work.timeline.map(({ kind }) => kind)).toEqual(['created', 'scheduled', 'published', 'expired']);
});

describe('searching', () => {
  const find = async (words: string, openid = RESIDENT) =>
    (await get(world, openid, 'notices.listFeed', { words })).items.map(({ title }) => title);

  it('finds words of title and text, of what concerns the reader, and nothing else', async () => {
    await published(world, { title: '停水通知', blocks: paragraph('供水管道检修。') });
    await published(world, { title: '停电通知', blocks: paragraph('变压器检修。') });
    await published(world, { title: '停水改期', audience: audienceOf(NEXT_GRID) });
    expect(await find('停水')).toEqual(['停水通知']);
    expect(await find('检修')).toEqual(['停电通知', '停水通知']);
    expect(await find('变压器检')).toEqual(['停电通知']);
    expect(await find('停水', ABROAD)).toEqual(['停水改期', '停水通知']);
    expect(await find('消防')).toEqual([]);
    expect(await codeOf(world, RESIDENT, 'notices.listFeed', { words: '水' })).toBe('INPUT_INVALID');
  });

  it('forgets what was withdrawn', async () => {
    const out = await published(world);
    await get(world, STAFF, 'notices.withdraw', { ...only(out), words: '发错了' });
    expect(await find('停水')).toEqual([]);
  });
});

const attached = async (noticeId: NoticeId): Promise<AttachmentId> => {
  const file = (await putNoticeFile(world.cloud, STAFF, personIdOf(STAFF))) as AttachmentId;
  return (await get(world, STAFF, 'notices.attach', { noticeId, file })).file;
};

it('a picture that a correction took out is still there with the version that showed it', async () => {
  const { noticeId } = await drafted(world);
  const file = await attached(noticeId);
  const draft = { ...draftInput(), blocks: [...TEXT, { kind: 'picture' as const, file, alt: '停水的楼' }] };
  const { rev } = await get(world, STAFF, 'notices.getWork', { noticeId });
  const { within: _within, ...written } = draft;
  const saved = await get(world, STAFF, 'notices.save', { noticeId, rev, ...written });
  const out = await get(world, STAFF, 'notices.publish', only(saved));
  await get(world, STAFF, 'notices.correct', { ...only(out), title: '停水', blocks: TEXT, note: '换了图' });
  const shown = await get(world, RESIDENT, 'notices.get', { noticeId });
  expect(shown).toMatchObject({ blocks: TEXT });
  expect(shown.blocks).toHaveLength(1);
  expect(shown.files).toMatchObject([{ fileId: file, url: expect.stringContaining('http') }]);
  await get(world, STAFF, 'notices.withdraw', { noticeId, rev: shown.rev, words: '发错了' });
  expect((await get(world, RESIDENT, 'notices.get', { noticeId })).files).toEqual([]);
});

it('a correction is a version with its note; what stood there before can still be read', async () => {
  const out = await published(world);
  const blocks = paragraph('改为后天停水。');
  await get(world, STAFF, 'notices.correct', { ...only(out), title: '停水改期', blocks, note: '检修改期' });
  const { noticeId } = out;
  const shown = await get(world, RESIDENT, 'notices.get', { noticeId });
  expect(shown.versions.map(({ n, note }) => [n, note])).toEqual([
    [2, '检修改期'],
    [1, ''],
  ]);
  expect(shown).toMatchObject({ title: '停水改期', blocks, correctedAt: shown.versions[0]?.at });
  const before = await get(world, RESIDENT, 'notices.getVersion', { noticeId, n: 1 });
  expect(before).toMatchObject({ title: '停水通知', blocks: TEXT });
});
