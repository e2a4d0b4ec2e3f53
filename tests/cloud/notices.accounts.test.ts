import { personIdOf } from '../../cloudfunctions/kernel/ids';
import { PEOPLE } from '../../cloudfunctions/kernel/person';
import type { TerritoryId } from '../../types/territory';
import type { Instant } from '../../types/time';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { GRID } from '../proof/world/places';
import {
  audienceOf,
  beginAnew,
  codeOf,
  draftInput,
  get,
  messagesTo,
  published,
  RESIDENT,
  STAFF,
} from './notices.play';

jest.setTimeout(120_000);

const LEAD = cast.lead.openid;

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
beforeEach(() => beginAnew(world));
afterAll(() => world.stop());

const tick = () => world.cloud.runTimer('clock');
const at = (instant: string) => world.cloud.ask('POST', '/_emulator/clock', { now: instant });

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
    expect(buildings.flatMap(({ doors }) => doors.map(({ label }) => label))).toEqual(['2单元501']);
    expect(await get(world, STAFF, 'notices.reach', { noticeId })).toEqual(before);
    expect(
      (await world.all<{ _id: string; forgetAt: unknown }>(PEOPLE)).find(({ _id }) => _id === gone),
    ).toMatchObject({
      forgetAt: null,
    });
  });
});
