import type { TopicId } from '#types/ids';
import { cast } from '../proof/world/cast';
import type { World } from '../proof/world/open-world';
import { GRID, HOUSE } from '../proof/world/places';
import { ask, tick } from './speak';

export { ask, codeOf, tick } from './speak';

export const RESIDENT = cast.reporter.openid;
export const NEIGHBOUR = cast.neighbour.openid;
export const WORKER = cast.handler.openid;
export const STAFF = cast.staff.openid;
export const LEAD = cast.lead.openid;

export const read = (world: World, topicId: TopicId, openid = RESIDENT) =>
  ask(world, openid, 'topics.get', { topicId });
export const work = (world: World, topicId: TopicId) => ask(world, STAFF, 'topics.getWork', { topicId });

export const PROPOSAL = {
  source: 'residents' as const,
  title: '楼下停车',
  words: '晚上没有地方停，消防通道也被占了',
  territory: HOUSE,
};

export const proposed = async (world: World, more: object = {}, openid = RESIDENT): Promise<TopicId> =>
  (await ask(world, openid, 'topics.propose', { ...PROPOSAL, ...more })).topicId;

/** A house of thirty-six: two households are enough. */
export const supported = async (world: World): Promise<TopicId> => {
  const topicId = await proposed(world);
  await ask(world, RESIDENT, 'topics.support', { topicId });
  await ask(world, NEIGHBOUR, 'topics.support', { topicId });
  await tick(world);
  return topicId;
};

export const deliberating = async (world: World): Promise<TopicId> => {
  const topicId = await supported(world);
  await ask(world, LEAD, 'topics.screen', { topicId, accepted: true, words: '关系全楼' });
  await ask(world, STAFF, 'topics.setParties', {
    topicId,
    affected: [HOUSE],
    parties: [{ kind: 'property', name: '平安物业' }],
  });
  return topicId;
};

const nowOf = async ({ cloud }: World): Promise<number> =>
  Date.parse(((await cloud.ask('GET', '/_emulator/clock')) as { now: string }).now);
export const inHours = async (world: World, hours: number): Promise<string> =>
  new Date((await nowOf(world)) + hours * 3_600_000).toISOString();
export const dayIn = async (world: World, days: number): Promise<string> =>
  (await inHours(world, 24 * days)).slice(0, 10);

export const SESSION = { venue: 'hall' as const, place: '社区二楼', agenda: '车位怎么分' };

export const called = async (world: World, topicId: TopicId): Promise<number> => {
  const at = await inHours(world, 80);
  return (await ask(world, STAFF, 'topics.call', { topicId, ...SESSION, at })).number;
};

export const met = async (world: World, topicId: TopicId): Promise<number> => {
  const number = await called(world, topicId);
  await world.cloud.advance('4d');
  const attendance = [
    { door: `${HOUSE}/1-302`, party: null, name: '柳如烟' },
    { door: null, party: 0, name: '' },
  ] as never;
  await ask(world, STAFF, 'topics.record', {
    topicId,
    number,
    held: true,
    words: '先清消防通道',
    attendance,
  });
  await ask(world, LEAD, 'topics.approve', { topicId, number });
  return number;
};

export const decision = async (world: World, topicId: TopicId) => ({
  topicId,
  outcome: 'livelihood' as const,
  agreement: 'majority' as const,
  words: '一户先保一个车位',
  votes: { agree: 20, disagree: 3, abstain: 1 },
  minority: ['先照顾腿脚不便的老人'],
  tasks: [{ words: '划线', owner: '交警大队', due: await dayIn(world, 10), category: 'parking' as const }],
});

export const decided = async (world: World): Promise<TopicId> => {
  const topicId = await deliberating(world);
  await met(world, topicId);
  await ask(world, LEAD, 'topics.decide', await decision(world, topicId));
  return topicId;
};

export const storedTopic = async (world: World, topicId: string) =>
  (await world.all<{ _id: string; rev: number }>('topics')).find(({ _id }) => _id === topicId);

/** Refused, and nothing of the topic changed. */
export const unchanged = async (
  world: World,
  topicId: string,
  act: () => Promise<string>,
): Promise<string> => {
  const before = await storedTopic(world, topicId);
  const code = await act();
  expect(await storedTopic(world, topicId)).toEqual(before);
  return code;
};

export { GRID, HOUSE };
