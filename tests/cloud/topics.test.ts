import { personIdOf } from '#kernel/ids';
import { PEOPLE, type Person } from '#kernel/person';
import { drawNumber } from '#kernel/request-number';
import { openWorld, type World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { NEXT_COMMUNITY } from '../proof/world/places';
import {
  ask,
  called,
  codeOf,
  deliberating,
  inHours,
  LEAD,
  met,
  NEIGHBOUR,
  PROPOSAL,
  proposed,
  RESIDENT,
  read,
  SESSION,
  STAFF,
  storedTopic,
  supported,
  tick,
  unchanged,
} from './topics.play';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

describe('a proposal that is refused, with nothing stored', () => {
  it.each([
    ['somebody’s number in it', RESIDENT, { words: '请打13900001234' }, 'PERSONAL_DATA_FOUND'],
    ['abuse in it', RESIDENT, { words: '违禁样例' }, 'TEXT_RISKY'],
    [
      'about a community where one does not live',
      RESIDENT,
      { territory: NEXT_COMMUNITY },
      'RESIDENCE_MISSING',
    ],
    [
      'by a resident in the name of an organisation',
      RESIDENT,
      { source: 'organisation', body: '某公司' },
      'NOT_FOUND_OR_FORBIDDEN',
    ],
    ['from a body that is not named', STAFF, { source: 'government' }, 'BODY_MISSING'],
    [
      'from a cluster of one request',
      STAFF,
      { source: 'cluster', requests: [drawNumber('one', NOW)] },
      'CLUSTER_TOO_SMALL',
    ],
    [
      'from a cluster with a number that was mistyped',
      STAFF,
      { source: 'cluster', requests: ['261122-48375-2', '261122-48375-3', '261122-48375-4'] },
      'NUMBER_WRONG',
    ],
  ])('%s', async (_case, openid, more, code) => {
    const before = (await world.all('topics')).length;
    expect(await codeOf(world, openid, 'topics.propose', { ...PROPOSAL, ...more })).toBe(code);
    expect(await world.all('topics')).toHaveLength(before);
  });
});

describe('support', () => {
  it('is refused to somebody whose home nobody confirmed, and to whom it does not concern', async () => {
    const topicId = await proposed(world);
    const people = await world.all<Person>(PEOPLE);
    const neighbour = people.find(({ openid }) => openid === NEIGHBOUR);
    if (!neighbour) throw new Error('no neighbour');
    const unconfirmed = neighbour.memberships.map((each) => ({ ...each, level: 'L1' as const }));
    const openid = 'topics-l1';
    await world.put({
      [PEOPLE]: [{ ...neighbour, _id: personIdOf(openid), openid, memberships: unconfirmed }],
    });
    expect(await codeOf(world, 'topics-l1', 'topics.support', { topicId })).toBe('RESIDENCE_UNCONFIRMED');
    expect(await codeOf(world, STAFF, 'topics.support', { topicId })).toBe('RESIDENCE_MISSING');
  });

  it('counts a household once, and at the threshold brings the topic to the screening', async () => {
    const topicId = await proposed(world);
    await ask(world, RESIDENT, 'topics.support', { topicId });
    await ask(world, RESIDENT, 'topics.support', { topicId });
    await tick(world);
    expect(await read(world, topicId)).toMatchObject({
      supports: 1,
      threshold: 2,
      status: 'collecting',
      supported: true,
    });
    await ask(world, NEIGHBOUR, 'topics.support', { topicId });
    await tick(world);
    expect(await read(world, topicId)).toMatchObject({ supports: 2, status: 'screening' });
    const lying = (await world.all<{ topic: string }>('topics_supports')).filter(
      ({ topic }) => topic === topicId,
    );
    expect(lying).toHaveLength(2);
  });

  it('that does not come together in time ends the topic, with word to its proposer', async () => {
    const topicId = await proposed(world);
    await world.cloud.advance('31d');
    await tick(world);
    expect(await read(world, topicId)).toMatchObject({ status: 'lapsed', next: null });
  });
});

describe('the screening', () => {
  it('is not for staff without that office, and nobody screens what they brought', async () => {
    const topicId = await supported(world);
    const input = { topicId, accepted: true, words: '关系全楼' };
    expect(await codeOf(world, STAFF, 'topics.screen', input)).toBe('NOT_FOUND_OR_FORBIDDEN');
    const own = await proposed(world, { source: 'government', body: '甲街道' }, LEAD);
    expect(await codeOf(world, LEAD, 'topics.screen', { ...input, topicId: own })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });

  it('that refuses a topic says why, for everybody to read', async () => {
    const topicId = await supported(world);
    await ask(world, LEAD, 'topics.screen', { topicId, accepted: false, words: '已经有规定' });
    expect(await read(world, topicId, NEIGHBOUR)).toMatchObject({
      status: 'refused',
      screening: { accepted: false, words: '已经有规定' },
    });
    expect(
      await codeOf(world, STAFF, 'topics.call', { topicId, ...SESSION, at: await inHours(world, 99) }),
    ).toBe('STATE_NOT_ALLOWED');
  });
});

describe('a notice', () => {
  it('that comes later than the rule is refused, unless it is urgent and says why', async () => {
    const topicId = await deliberating(world);
    const at = await inHours(world, 30);
    expect(await codeOf(world, STAFF, 'topics.call', { topicId, ...SESSION, at })).toBe('MEETING_TOO_SOON');
    expect(
      await codeOf(world, STAFF, 'topics.call', {
        topicId,
        ...SESSION,
        at: await inHours(world, 20),
        urgent: '漏水',
      }),
    ).toBe('MEETING_TOO_SOON');
    await ask(world, STAFF, 'topics.call', { topicId, ...SESSION, at, urgent: '漏水' });
    expect((await read(world, topicId)).next).toMatchObject({ what: 'meet', dueAt: at });
  });

  it('reaches everybody of the house once, however often the clock passes', async () => {
    const topicId = await deliberating(world);
    await called(world, topicId);
    await tick(world);
    await Promise.all([tick(world), tick(world)]);
    await tick(world);
    const told = (
      await world.all<{ topic: string; outbox: { to: { person: string }; template: string }[] }>(
        'topics_doors',
      )
    )
      .filter(({ topic }) => topic === topicId)
      .flatMap(({ outbox }) => outbox)
      .filter(({ template }) => template === 'activity.notice')
      .map(({ to }) => to.person);
    expect(told.length).toBeGreaterThanOrEqual(2);
    expect(new Set(told).size).toBe(told.length);
    const { reach } = await read(world, topicId);
    expect(reach).toMatchObject({ buildings: 1, households: 36 });
    expect(reach?.known).toBeGreaterThanOrEqual(2);
  });
});

describe('minutes', () => {
  it('are not written before the meeting, nor without anybody there', async () => {
    const topicId = await deliberating(world);
    const number = await called(world, topicId);
    const minutes = {
      topicId,
      number,
      held: true,
      words: '先清通道',
      attendance: [{ door: null, party: 0, name: '' }],
    };
    expect(await codeOf(world, STAFF, 'topics.record', minutes)).toBe('SESSION_AHEAD');
    await world.cloud.advance('4d');
    expect(await codeOf(world, STAFF, 'topics.record', { ...minutes, attendance: [] })).toBe(
      'ATTENDANCE_MISSING',
    );
  });

  it('are approved by a second person, and from then on nobody changes them', async () => {
    const topicId = await deliberating(world);
    const number = await called(world, topicId);
    await world.cloud.advance('4d');
    const minutes = {
      topicId,
      number,
      held: true,
      words: '先清通道',
      attendance: [{ door: null, party: 0, name: '' }],
    };
    await ask(world, STAFF, 'topics.record', minutes);
    expect((await read(world, topicId)).sessions[0]).toMatchObject({ minutes: null, state: 'recorded' });
    expect(await codeOf(world, STAFF, 'topics.approve', { topicId, number })).toBe('APPROVER_IS_RECORDER');
    await ask(world, LEAD, 'topics.approve', { topicId, number });
    const again = { ...minutes, words: '改成别的' };
    expect(await unchanged(world, topicId, () => codeOf(world, STAFF, 'topics.record', again))).toBe(
      'MINUTES_APPROVED',
    );
    expect(
      await unchanged(world, topicId, () => codeOf(world, LEAD, 'topics.record', { ...again, held: false })),
    ).toBe('MINUTES_APPROVED');
  });

  it('keep no full name of anybody', async () => {
    const topicId = await deliberating(world);
    await met(world, topicId);
    expect(JSON.stringify(await storedTopic(world, topicId))).not.toContain('柳如烟');
  });
});
