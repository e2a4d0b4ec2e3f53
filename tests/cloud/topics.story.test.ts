import { drawNumber } from '#kernel/request-number';
import type { TopicId } from '#types/ids';
import { openWorld, type World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import {
  ask,
  codeOf,
  deliberating,
  HOUSE,
  LEAD,
  met,
  proposed,
  RESIDENT,
  read,
  STAFF,
  tick,
  work,
} from './topics.play';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

describe('a cluster of requests', () => {
  const submitted = async (): Promise<string> => {
    const report = { category: 'facilities' as const, words: '楼道灯不亮', place: { territory: HOUSE } };
    const { requestId } = await ask(world, RESIDENT, 'requests.submit', report);
    return (await ask(world, RESIDENT, 'requests.get', { requestId })).number;
  };
  const cluster = (requests: string[]) => proposed(world, { source: 'cluster', requests }, STAFF);
  const taken = (topicId: TopicId) =>
    codeOf(world, LEAD, 'topics.screen', { topicId, accepted: true, words: '都是照明' });

  it('with numbers that nobody has is not taken up, and the desk reads which', async () => {
    const real = [await submitted(), await submitted()];
    const invented = drawNumber('nobody has it', NOW);
    const topicId = await cluster([...real, invented]);
    expect(await taken(topicId)).toBe('STATE_NOT_ALLOWED');
    await tick(world);
    expect(await work(world, topicId)).toMatchObject({ requests: real, unfound: [invented] });
    expect(await taken(topicId)).toBe('CLUSTER_TOO_SMALL');
    expect((await read(world, topicId)).status).toBe('screening');
    // a reason is told, as for every other
    const refused = { topicId, accepted: false, words: '单号不对' };
    expect(await codeOf(world, LEAD, 'topics.screen', refused)).toBe('done');
  });

  it('of the community is taken up once the clock found them', async () => {
    const real = [await submitted(), await submitted(), await submitted()];
    const topicId = await cluster(real);
    await tick(world);
    expect(await work(world, topicId)).toMatchObject({ requests: real, unfound: [] });
    expect(await taken(topicId)).toBe('done');
  });
});

describe('a long deliberation', () => {
  it('has as many meetings as it takes and every version of the plan with what is new in it, on one page', async () => {
    const topicId = await deliberating(world);
    const plan = (words: string, changed: string) =>
      codeOf(world, STAFF, 'topics.plan', { topicId, words, changed });
    const held: number[] = [];
    for (let turn = 0; turn < 8; turn += 1) held.push(await met(world, topicId));
    expect(await plan('先来先停', '')).toBe('done');
    expect(await plan('按户轮流', '')).toBe('REASON_MISSING');
    expect(await plan('按户轮流', '照顾上夜班的人')).toBe('done');
    await world.cloud.clearCalls();
    const { sessions, plans, meetings, story } = await read(world, topicId);
    expect((await world.cloud.calls())[0]?.dbTrips).toBe(2);
    expect([meetings, held]).toEqual([8, [1, 2, 3, 4, 5, 6, 7, 8]]);
    const attendance = { households: 1, parties: ['平安物业'] };
    expect(sessions).toMatchObject(held.map((number) => ({ number, minutes: '先清消防通道', attendance })));
    expect(plans).toMatchObject([
      { version: 1, words: '先来先停', changed: '' },
      { version: 2, words: '按户轮流', changed: '照顾上夜班的人' },
    ]);
    expect(story.filter(({ kind }) => kind === 'called' || kind === 'planned')).toHaveLength(10);
  });
});
