import { drawNumber } from '#kernel/request-number';
import type { TopicId } from '#types/ids';
import { openWorld, type World } from '../proof/world/open-world';
import { NOW } from '../proof/world/people';
import { ask, codeOf, HOUSE, LEAD, proposed, RESIDENT, read, STAFF, tick, work } from './topics.play';

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
