import { personIdOf } from '../../cloudfunctions/kernel/ids';
import { PEOPLE } from '../../cloudfunctions/kernel/person';
import type { InputOf, OperationName, OutputOf } from '../../types/contract';
import type { ItemId } from '../../types/ids';
import type { TerritoryId } from '../../types/territory';
import type { Instant } from '../../types/time';
import { newKey } from '../proof/plays/perform';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, GRID } from '../proof/world/places';
import {
  audienceOf,
  beginAnew,
  codeOf,
  draftInput,
  get,
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
const OPERATOR = cast.operator.openid;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => beginAnew(world));
afterAll(() => world.stop());

const tick = () => world.cloud.runTimer('clock');
const at = (instant: string) => world.cloud.ask('POST', '/_emulator/clock', { now: instant });

const ask = async <N extends OperationName>(
  openid: string,
  name: N,
  input: InputOf<N>,
): Promise<OutputOf<N>> => {
  const answer = await world.cloud.call(openid, name, input, newKey());
  if (!answer.ok) throw new Error(`${name}: ${answer.error.code} ${JSON.stringify(answer.error.details)}`);
  return answer.data as OutputOf<N>;
};

/** Written by one, agreed to by another. */
const disclosed = async (writer: string, reviewer: string, title: string): Promise<ItemId> => {
  const content = { title, words: '收支见清单。', amounts: [], photos: [] };
  const community = COMMUNITY as TerritoryId;
  const begun = await ask(writer, 'disclosure.create', {
    community,
    class: 'matter',
    period: null,
    ...content,
  });
  const { itemId, rev } = await ask(writer, 'disclosure.submit', { itemId: begun.itemId, rev: begun.rev });
  await ask(reviewer, 'disclosure.publish', { itemId, rev });
  return itemId;
};
const shown = (itemId: ItemId) => ask(RESIDENT, 'disclosure.get', { itemId });

describe('an account that is stopped', () => {
  const SINCE = '2026-11-23T02:00:00.000Z' as Instant;
  const stop = () =>
    get(world, LEAD, 'community.stopAccount', {
      personId: personIdOf(STAFF),
      from: SINCE,
      words: '账号被盗用',
    });

  it('loses with one act all it published, corrected and planned since then, and nothing older', async () => {
    const older = await published(world, { title: '以前的通知' });
    await at('2026-11-23T02:30:00.000Z');
    const fresh = [];
    for (const n of [1, 2, 3]) fresh.push(await published(world, { title: `假通知${n}` }));
    const publishAt = '2026-11-24T02:00:00.000Z' as Instant;
    const planned = await published(world, { title: '计划中的假通知', publishAt });
    await at('2026-11-23T02:40:00.000Z');
    await stop();
    expect(await codeOf(world, STAFF, 'notices.create', draftInput())).toBe('NOT_FOUND_OR_FORBIDDEN');
    await tick();
    await tick();

    const left = await get(world, RESIDENT, 'notices.listFeed', {});
    expect(left.items.filter(({ status }) => status === 'published').map(({ id }) => id)).toEqual([
      older.noticeId,
    ]);
    for (const { noticeId } of [...fresh, planned]) {
      const work = await get(world, LEAD, 'notices.getWork', { noticeId });
      expect(work).toMatchObject({ status: 'withdrawn', withdrawn: { reason: '账号被盗用' } });
    }
  });

  it('also what it disclosed or let others disclose, with a stub that says why', async () => {
    const older = await disclosed(STAFF, LEAD, '以前的账目');
    await at('2026-11-23T02:30:00.000Z');
    const written = await disclosed(STAFF, LEAD, '假账目');
    const agreed = await disclosed(LEAD, STAFF, '被放行的账目');
    await at('2026-11-23T02:40:00.000Z');
    await stop();
    await tick();

    expect(await shown(older)).toMatchObject({ status: 'published' });
    for (const itemId of [written, agreed]) {
      expect(await shown(itemId)).toMatchObject({
        status: 'withdrawn',
        content: null,
        withdrawn: { reason: '账号被盗用' },
      });
    }
    const { items } = await ask(RESIDENT, 'disclosure.list', { community: COMMUNITY as TerritoryId });
    expect(items.map(({ id, status }) => [id, status])).toEqual(
      expect.arrayContaining([
        [older, 'published'],
        [written, 'withdrawn'],
        [agreed, 'withdrawn'],
      ]),
    );
  });

  it.each([
    ['kill', 'database.modifyDocument', 'disclosure_items'],
    ['dropAfter', 'database.modifyDocument', 'disclosure_items'],
    ['kill', 'database.modifyDocument', 'notices'],
    ['dropBefore', 'database.getDocument', 'disclosure_items'],
    ['dropAfter', 'database.modifyDocument', PEOPLE],
  ])(
    '%s of %s in %s while it is taken back: the next run takes the rest',
    async (kind, action, collection) => {
      await at('2026-11-23T02:30:00.000Z');
      const items = [];
      for (const n of [1, 2, 3]) items.push(await disclosed(STAFF, LEAD, `假账目${n}`));
      const notices = [];
      for (const n of [1, 2, 3]) notices.push(await published(world, { title: `假通知${n}` }));
      await stop();
      await world.cloud.advance('2m');
      await world.cloud.ask('POST', '/_emulator/faults', { rules: [{ action, collection, kind, times: 1 }] });
      await tick().catch(() => undefined);
      await world.cloud.ask('DELETE', '/_emulator/faults');
      await tick();

      for (const itemId of items) expect(await shown(itemId)).toMatchObject({ status: 'withdrawn' });
      for (const { noticeId } of notices)
        expect(await get(world, LEAD, 'notices.getWork', { noticeId })).toMatchObject({
          status: 'withdrawn',
        });
      const stopped = (await world.all<{ _id: string; stopAt: unknown }>(PEOPLE)).filter(
        ({ _id }) => _id === personIdOf(STAFF),
      );
      expect(stopped).toMatchObject([{ stopAt: null }]);
    },
  );

  it('what was still on its way when the account was stopped is taken back a minute later', async () => {
    await at('2026-11-23T02:30:00.000Z');
    const late = await published(world, { title: '最后一条假通知' });
    // as if the clock had looked before the call was written
    const [document] = (await world.all<{ _id: string }>('notices')).filter(
      ({ _id }) => _id === late.noticeId,
    );
    await world.clear('notices');
    await stop();
    await tick();
    await world.put({ notices: [document as object] });
    await world.cloud.advance('2m');
    await tick();
    expect(await get(world, LEAD, 'notices.getWork', { noticeId: late.noticeId })).toMatchObject({
      status: 'withdrawn',
    });
  });

  it('also what ended meanwhile, and a correction that it agreed to', async () => {
    await requireApproval(world);
    const { noticeId, rev } = await get(world, LEAD, 'notices.create', draftInput());
    const waiting = await get(world, LEAD, 'notices.publish', { noticeId, rev });
    const live = await get(world, OPERATOR, 'notices.approve', only(waiting));
    await at('2026-11-23T02:30:00.000Z');
    const corrected = await get(world, LEAD, 'notices.correct', {
      ...only(live),
      title: '停水通知（假）',
      blocks: TEXT,
      note: '改了时间',
    });
    await get(world, STAFF, 'notices.approve', only(corrected));
    await world.cloud.advance('31d');
    await tick();
    expect(await get(world, LEAD, 'notices.getWork', { noticeId })).toMatchObject({ status: 'expired' });
    await stop();
    await tick();
    expect(await get(world, LEAD, 'notices.getWork', { noticeId })).toMatchObject({ status: 'withdrawn' });
  });

  it('and nobody gets a message of what it published and was withdrawn', async () => {
    await at('2026-11-23T02:30:00.000Z');
    await published(world, { title: '假的紧急通知', kind: 'urgent' });
    await stop();
    for (let run = 0; run < 3; run += 1) await tick();
    expect(await messagesTo(world, RESIDENT)).toEqual([]);
  });
});

describe('an account that is closed', () => {
  it('leaves no id and no door on the sheet of an urgent notice, and every count as it was', async () => {
    const { noticeId } = await published(world, { kind: 'urgent', audience: audienceOf(GRID) });
    for (let run = 0; run < 2; run += 1) await tick();
    const before = await get(world, STAFF, 'notices.reach', { noticeId });
    const gone = personIdOf(RESIDENT);
    await get(world, RESIDENT, 'community.closeAccount', {});
    for (let run = 0; run < 2; run += 1) await tick();

    const sheets = await world.all<{ kind: string }>('notices_reach');
    expect(sheets.filter(({ kind }) => kind === 'sheet')).not.toEqual([]);
    expect(JSON.stringify(sheets)).not.toContain(gone);
    const ask = { noticeId, within: GRID as TerritoryId };
    const { buildings } = await get(world, cast.handler.openid, 'notices.listUnreached', ask);
    expect(buildings.flatMap(({ doors }) => doors.map(({ label }) => label))).toEqual([
      '2单元501',
      '3单元201',
    ]);
    expect(await get(world, STAFF, 'notices.reach', { noticeId })).toEqual(before);
    expect(
      (await world.all<{ _id: string; forgetAt: unknown }>(PEOPLE)).find(({ _id }) => _id === gone),
    ).toMatchObject({
      forgetAt: null,
    });
  });
});
