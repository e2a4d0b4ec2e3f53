import { openWorld, type World } from '../proof/world/open-world';
import { NEXT_HOUSE } from '../proof/world/places';
import {
  ask,
  called,
  decision,
  deliberating,
  LEAD,
  met,
  NEIGHBOUR,
  RESIDENT,
  STAFF,
  supported,
  tick,
} from './topics.play';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

describe('whoever proposed it', () => {
  const toldBy = async (topicId: string, from: number, openid: string) =>
    (await world.cloud.messages())
      .slice(from)
      .filter(({ to, page }) => to === openid && page?.includes(topicId))
      .map(({ data }) => Object.values(data as Record<string, { value: string }>).map(({ value }) => value));

  it('is told once of what was decided, though it also concerns the own building', async () => {
    const topicId = await deliberating(world);
    await met(world, topicId);
    await tick(world);
    const from = (await world.cloud.messages()).length;
    await ask(world, LEAD, 'topics.decide', await decision(world, topicId));
    await tick(world);
    await tick(world);
    const decidedOnly = (told: string[][]) => told.filter((values) => values.join().includes('协商形成意见'));
    expect(decidedOnly(await toldBy(topicId, from, RESIDENT))).toHaveLength(1);
    expect(decidedOnly(await toldBy(topicId, from, NEIGHBOUR))).toHaveLength(1);
  });

  it('is invited to the meeting, though it does not concern the own building', async () => {
    const topicId = await supported(world);
    await ask(world, LEAD, 'topics.screen', { topicId, accepted: true, words: '关系邻楼' });
    await ask(world, STAFF, 'topics.setParties', { topicId, affected: [NEXT_HOUSE], parties: [] });
    await tick(world);
    const from = (await world.cloud.messages()).length;
    const number = await called(world, topicId);
    await tick(world);
    const told = async () => (await toldBy(topicId, from, RESIDENT)).map((values) => values.join());
    expect(await told()).toEqual([expect.stringContaining('协商会，请您参加')]);
    await ask(world, STAFF, 'topics.record', { topicId, number, held: false, words: '停电', attendance: [] });
    await tick(world);
    expect(await told()).toEqual([expect.anything(), expect.stringContaining('不开了：停电')]);
  });
});
