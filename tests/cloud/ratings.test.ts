import type { EstateId, OrderId } from '#types/ids';
import { newKey } from '../proof/plays/perform';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, HOUSE, NEXT_COMMUNITY } from '../proof/world/places';
import {
  ask,
  brokenOff,
  COORDINATOR,
  codeOf,
  costOf,
  everybody,
  goTo,
  HOUSEHOLDS,
  households,
  marksOf,
  NEIGHBOUR,
  NEXT_ESTATE,
  RESIDENT,
  registered,
  STAFF,
  tick,
  tickThrough,
} from './ratings.play';

jest.setTimeout(180_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.people(everybody);
}, 120_000);
afterAll(() => world.stop());

const scores = (overall: number) => ({ overall, cleaning: overall, charges: null });

describe('a quarter of an estate', () => {
  let estateId: EstateId;
  beforeAll(async () => {
    estateId = await registered(world);
  });

  it('a building is in one estate, and no estate reaches into another community', async () => {
    const input = {
      ...{ estateId: null, community: COMMUNITY, name: '乙花园', company: '乙物业公司', manager: '钱经理' },
      ...{ managerPhone: '', buildings: [HOUSE], households: 36 },
    };
    expect(await codeOf(world, STAFF, 'ratings.keepEstate', input)).toBe('BUILDING_TAKEN');
    const outside = { ...input, buildings: [`${NEXT_COMMUNITY}/g01/b01`] };
    expect(await codeOf(world, STAFF, 'ratings.keepEstate', outside)).toBe('PLACE_UNKNOWN');
    const other = await registered(world, '乙花园', NEXT_ESTATE);
    expect(await codeOf(world, STAFF, 'ratings.keepEstate', { ...input, estateId: other })).toBe(
      'BUILDING_TAKEN',
    );
    expect(await codeOf(world, RESIDENT, 'ratings.keepEstate', input)).toBe('NOT_FOUND_OR_FORBIDDEN');
  });

  it('is rated by nobody who does not live there for certain, and not with a number in the words', async () => {
    const rate = (openid: string, more: object = {}) =>
      codeOf(world, openid, 'ratings.rate', { estateId, scores: scores(4), ...more });
    expect(await rate('far')).toBe('STANDING_MISSING elsewhere');
    expect(await rate('next')).toBe('STANDING_MISSING elsewhere');
    expect(await rate(STAFF)).toBe('STANDING_MISSING elsewhere');
    expect(await rate(RESIDENT, { words: '打 13900001234' })).toBe('PERSONAL_DATA_FOUND');
    expect(await rate(RESIDENT, { scores: { cleaning: 3 } })).toBe('INPUT_INVALID');
    expect(await marksOf(world, estateId)).toEqual([]);
  });

  const hall = () => ask(world, NEIGHBOUR, 'topics.list', { community: COMMUNITY, shelf: 'open' });

  it('is named where the community deliberates while it may be rated', async () => {
    const { round } = await ask(world, NEIGHBOUR, 'ratings.getEstate', { estateId });
    expect((await hall()).rounds).toEqual({ estates: round?.closesAt, committee: null });
    expect(await costOf(world, hall)).toMatchObject({ dbTrips: 2, dbDepth: 1 });
  });

  it('counts one rating for a household, which only who gave it may change', async () => {
    const rate = (openid: string, overall: number, again = false) =>
      codeOf(world, openid, 'ratings.rate', { estateId, scores: scores(overall), again });
    expect(await rate('home-0', 5)).toBe('done');
    expect(await rate('spouse-0', 1)).toBe('HOUSEHOLD_RATED');
    expect(await rate('home-0', 2)).toBe('done');
    expect(await rate('home-0', 3, true)).toBe('done');
    expect((await marksOf(world, estateId)).map(({ scores: said }) => said.overall)).toEqual([3]);
    expect(await ask(world, 'home-0', 'ratings.getEstate', { estateId })).toMatchObject({
      handedIn: true,
      mine: { scores: scores(3) },
    });
    expect(await ask(world, 'spouse-0', 'ratings.getEstate', { estateId })).toMatchObject({ mine: null });
  });

  it('is there once or not at all, wherever a first rating breaks off, and the same call again says so', async () => {
    const rate = (openid: string, key: string) =>
      codeOf(world, openid, 'ratings.rate', { estateId, scores: scores(4) }, key);
    const mine = async (openid: string) =>
      (await ask(world, openid, 'ratings.exportMine', { what: 'ratings' })).items.map(
        ({ rating }) => rating?.scores,
      );
    for (const [n, kind] of (['kill', 'dropBefore', 'dropAfter'] as const).entries()) {
      const [openid, spouse, key] = [`home-${n + 30}`, `spouse-${n + 30}`, newKey()];
      const rule = { action: 'database.insertDocument', collection: 'ratings_handed_in', kind };
      await brokenOff(world, rule, () => rate(openid, key));
      expect(await mine(openid)).toMatchObject(kind === 'dropAfter' ? [scores(4)] : []);
      expect(await rate(openid, key)).toBe('done');
      expect(await mine(openid)).toMatchObject([scores(4)]);
      expect(await rate(spouse, newKey())).toBe('HOUSEHOLD_RATED');
      expect(await mine(spouse)).toEqual([]);
    }
    expect(await marksOf(world, estateId)).toHaveLength(4);
  });

  it('a first rating and a change cost three trips, a list and a detail two', async () => {
    const rate = (again: boolean) => () =>
      ask(world, RESIDENT, 'ratings.rate', {
        estateId,
        scores: scores(2),
        words: again ? '电梯常坏' : '',
        again,
      });
    expect(await costOf(world, rate(false))).toMatchObject({ dbTrips: 3, dbDepth: 2 });
    expect(await costOf(world, rate(true))).toMatchObject({ dbTrips: 3, dbDepth: 2 });
    const look = () => ask(world, RESIDENT, 'ratings.getEstate', { estateId });
    expect(await costOf(world, look)).toMatchObject({ dbTrips: 2, dbDepth: 1 });
    const list = () => ask(world, RESIDENT, 'ratings.list', { community: COMMUNITY });
    expect(await costOf(world, list)).toMatchObject({ dbTrips: 2, dbDepth: 1 });
  });

  it('equals a recount, however many households rate, repeat and argue at once', async () => {
    await Promise.all(
      households.flatMap(({ openid }, n) => {
        const key = newKey();
        const input = { estateId, scores: scores(1 + (n % 3)) };
        const call = (by: string, each = newKey()) => world.cloud.call(by, 'ratings.rate', input, each);
        return [call(openid, key), call(openid, key), call(`spouse-${n}`), call(openid)];
      }),
    );
    const marks = await marksOf(world, estateId);
    // theirs and the two of before
    expect(marks).toHaveLength(HOUSEHOLDS + 1);
    expect(new Set(marks.map(({ slot }) => slot)).size).toBe(HOUSEHOLDS + 1);
    const words = { community: COMMUNITY, estateId, quarter: '2026-Q4' };
    expect((await ask(world, STAFF, 'ratings.listWords', words)).items).toEqual([]);
    await goTo(world, '2026-12-31T01:00:00.000Z');
    expect(await codeOf(world, 'home-1', 'ratings.rate', { estateId, scores: scores(5) })).toBe(
      'ROUND_NOT_OPEN',
    );
    expect(await codeOf(world, 'home-1', 'ratings.rate', { estateId, scores: scores(5), again: true })).toBe(
      'ROUND_NOT_OPEN',
    );
    await tickThrough(world, [
      ['aggregateDocuments', 'ratings_handed_in'],
      ['insertDocument', 'ratings_orders'],
      ['modifyDocument', 'ratings_registers'],
    ]);
    await Promise.all([tick(world), tick(world)]);
    const sum = marks.reduce((total, mark) => total + mark.scores.overall, 0);
    const { results, round } = await ask(world, NEIGHBOUR, 'ratings.getEstate', { estateId });
    expect(results).toMatchObject([
      {
        quarter: '2026-Q4',
        outcome: 'published',
        raters: marks.length,
        overall: Math.round((sum / marks.length) * 100) / 100,
        low: true,
      },
    ]);
    expect(round).toMatchObject({ quarter: '2027-Q1', open: false });
    expect((await hall()).rounds).toEqual({ estates: null, committee: null });
    expect((await ask(world, STAFF, 'ratings.listWords', words)).items).toEqual([
      { words: '电梯常坏', overall: 2, held: false },
    ]);
  });

  it('of which too few rated says nothing but that, and nothing follows', async () => {
    const { estates } = await ask(world, NEIGHBOUR, 'ratings.list', { community: COMMUNITY });
    expect(estates.find(({ name }) => name === '乙花园')?.results).toEqual([
      { quarter: '2026-Q4', outcome: 'insufficient', raters: null, overall: null, low: false, orderId: null },
    ]);
  });

  describe('a low score', () => {
    let orderId: OrderId;
    beforeAll(async () => {
      const { items } = await ask(world, STAFF, 'ratings.listOrders', { within: COMMUNITY, queue: 'issued' });
      expect(items).toHaveLength(1);
      orderId = items[0]!.id;
    });
    const measures = { words: '每周深度保洁', answeredBy: '赵经理' };

    it('opens one rectification with an owner and a date, of which the community is told', async () => {
      expect(await ask(world, RESIDENT, 'ratings.getOrder', { orderId })).toMatchObject({
        ...{ status: 'issued', owner: '赵经理', turn: 1, may: [], overdue: false },
        dueAt: '2027-01-11T15:59:59.999Z',
      });
      const told = (await world.cloud.messages()).filter(({ page }) => page?.includes(orderId));
      expect(told.map(({ to }) => to).sort()).toEqual(['proof-lead', 'proof-staff']);
    });

    it('is not checked before it is answered, nor put off for months', async () => {
      const early = { orderId, outcome: 'closed' };
      expect(await codeOf(world, STAFF, 'ratings.checkOrder', early)).toBe('STATE_NOT_ALLOWED');
      const late = { orderId, ...measures, doneBy: '2027-04-30' };
      expect(await codeOf(world, STAFF, 'ratings.answerOrder', late)).toBe('DATE_NOT_ALLOWED');
      expect(await codeOf(world, RESIDENT, 'ratings.answerOrder', late)).toBe('NOT_FOUND_OR_FORBIDDEN');
      expect(
        await ask(world, STAFF, 'ratings.answerOrder', { orderId, ...measures, doneBy: '2027-01-20' }),
      ).toEqual({
        orderId,
        status: 'answered',
      });
    });

    it('goes back where the check fails, and to the street by itself when nobody acts', async () => {
      const again = { orderId, outcome: 'again', words: '' };
      expect(await codeOf(world, STAFF, 'ratings.checkOrder', again)).toBe('REASON_MISSING');
      await ask(world, STAFF, 'ratings.checkOrder', { orderId, outcome: 'again', words: '楼道仍有杂物' });
      await goTo(world, '2027-02-28T01:00:00.000Z');
      await tick(world);
      expect(await ask(world, COORDINATOR, 'ratings.getOrder', { orderId })).toMatchObject({
        ...{ status: 'escalated', turn: 2, may: ['closed', 'again'] },
      });
      const told = (await world.cloud.messages()).filter(({ to }) => to === COORDINATOR);
      expect(told.some(({ page }) => page?.includes(orderId))).toBe(true);
    });

    it('with the street it is ended by the street alone', async () => {
      const close = { orderId, outcome: 'closed', words: '现场看过，已清理' };
      expect(await codeOf(world, STAFF, 'ratings.checkOrder', close)).toBe('NOT_FOUND_OR_FORBIDDEN');
      expect(await codeOf(world, COORDINATOR, 'ratings.checkOrder', close)).toBe('done');
      const { story } = await ask(world, RESIDENT, 'ratings.getOrder', { orderId });
      expect(story.map(({ kind }) => kind)).toEqual(['issued', 'answered', 'again', 'escalated', 'closed']);
      // who acted is for staff
      expect(story.every(({ by }) => by === '')).toBe(true);
    });
  });
});
