import { personIdOf } from '#kernel/ids';
import { PEOPLE, type Person } from '#kernel/person';
import type { VoteId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { inventTerritory } from '../../cloudfunctions/community/community.demo';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY } from '../proof/world/places';
import {
  ask,
  ballotOf,
  codeOf,
  give,
  type Household,
  inHours,
  LEAD,
  plan,
  RESIDENT,
  STAFF,
  setClock,
  tick,
} from './votes.play';

jest.setTimeout(180_000);

// a grid of its own, more buildings than a page of the walk
const AREA = `${COMMUNITY}/g09` as TerritoryId;
const HOUSES = Array.from(
  { length: 12 },
  (_, n) => `${AREA}/b${String(n + 1).padStart(2, '0')}` as TerritoryId,
);
const home = (openid: string, house: number, room: string): Household => ({
  openid,
  flat: `${HOUSES[house]}/${room}` as TerritoryId,
});
const FLATS = HOUSES.map((_, n) => home(`told-${n}`, n, '1-101'));
const PARTNERS = FLATS.map(({ openid, flat }) => ({ openid: `${openid}-b`, flat }));
const EVERYBODY = [...FLATS, ...PARTNERS].map(({ openid }) => openid).sort();
const [FIRST, , THIRD] = FLATS as [Household, Household, Household];

const UNCONFIRMED = 'told-unconfirmed';
const STOPPED = 'told-stopped';
const CLOSED = 'told-closed';

let world: World;

const changed = async (openid: string, more: (person: Person) => Partial<Person>) => {
  const all = await world.all<Person>(PEOPLE);
  const person = all.find(({ _id }) => _id === personIdOf(openid));
  if (!person) throw new Error(`${openid} is nobody`);
  await world.replace(PEOPLE, { ...person, ...more(person) });
};

beforeAll(async () => {
  world = await openWorld();
  const place = { parent: AREA, level: 'building' as const, households: 1 };
  await world.put({
    community_territories: [
      inventTerritory({ _id: AREA, level: 'grid', name: '第9网格', parent: COMMUNITY, households: 24 }),
      ...HOUSES.map((_id, n) => inventTerritory({ _id, name: `${n + 1}号楼`, ...place })),
    ],
  });
  const others = [UNCONFIRMED, STOPPED, CLOSED].map((openid) => home(openid, 0, '2-201'));
  const posts = ({ flat }: Household) => [{ role: 'resident' as const, territory: flat }];
  await world.people(
    [...FLATS, ...PARTNERS, ...others].map((each) => ({ ...each, name: '住户', posts: posts(each) })),
  );
  await changed(UNCONFIRMED, ({ memberships }) => ({
    memberships: memberships.map((each) => ({ ...each, level: 'L1' as const })),
  }));
  const { _id: by } = (await world.all<Person>(PEOPLE))[0] as Person;
  const at = inHours(-200) as Person['createdAt'];
  await changed(STOPPED, () => ({ stop: { at, by, from: at, words: '手机丢失' } }));
  await changed(CLOSED, () => ({ openid: '' }));
});
afterAll(() => world.stop());

const fault = (rules: object[]) => world.cloud.ask('POST', '/_emulator/faults', { rules });
const calm = () => world.cloud.ask('DELETE', '/_emulator/faults');

/** Announced for the grid; it opens at ten, a day after it closes, and reminds in the evening between. */
const made = async (more: object = {}): Promise<VoteId> => {
  await setClock(world, 0);
  const { voteId } = await ask(world, STAFF, 'votes.draft', plan({ within: AREA, ...more }));
  await ask(world, LEAD, 'votes.announce', { voteId });
  await tick(world);
  return voteId;
};
const OPEN = 2;
const EVENING = 11.5;
const OVER = 26;
/** The second run tells of what the first one counted. */
const at = async (hours: number, { clocks = 1, runs = 2 } = {}) => {
  await setClock(world, hours);
  for (let run = 0; run < runs; run += 1)
    await Promise.all(Array.from({ length: clocks }, () => tick(world).catch(() => undefined)));
};
const SEVERAL = { clocks: 3 };

/** Who was told of this vote, each as often as it was, with what. */
const told = async (voteId: VoteId) =>
  (await world.cloud.messages())
    .filter(({ page }) => page?.includes(voteId))
    .map(({ to, data }) => ({ to, words: Object.values(data as Record<string, { value: string }>) }))
    .map(({ to, words }) => ({ to, text: words.map(({ value }) => value).join(' ') }));
const toldOf = async (voteId: VoteId, part: string): Promise<string[]> =>
  (await told(voteId))
    .filter(({ text, to }) => text.includes(part) && to.startsWith('told'))
    .map(({ to }) => to)
    .sort();

const without = (...openids: string[]) => EVERYBODY.filter((each) => !openids.includes(each));

describe('nobody is told', () => {
  it('of a draft, of what has not begun, or of an owners’ vote, which is not given here', async () => {
    await setClock(world, 0);
    const { voteId: draft } = await ask(world, STAFF, 'votes.draft', plan({ within: AREA }));
    const owners = await made({ kind: 'owners', options: [] });
    const early = await made();
    await at(0.5, { runs: 1 });
    for (const voteId of [draft, owners, early]) expect(await told(voteId)).toEqual([]);
    await ask(world, STAFF, 'votes.cancel', { voteId: early, words: '材料有误' });
    await at(OPEN);
    // what was called off before anybody was told of it is told to nobody
    for (const voteId of [owners, early]) expect(await told(voteId)).toEqual([]);
  });
});

describe('whoever may vote', () => {
  it('is told once that it opened, is reminded once if nobody at home voted, and told once how it ended', async () => {
    const voteId = await made();
    await at(OPEN, SEVERAL);
    // neither who is not confirmed, nor a stopped or a closed account, nor anybody elsewhere
    expect((await told(voteId)).map(({ to }) => to).sort()).toEqual(EVERYBODY);
    expect(await toldOf(voteId, '意见征询开始了')).toEqual(EVERYBODY);
    await give(world, FIRST, voteId, ballotOf(['o1']));
    await at(EVENING, SEVERAL);
    await give(world, THIRD, voteId, ballotOf(['o2']));
    await at(EVENING + 2, { runs: 1 });
    expect(await toldOf(voteId, '您家还没有投票')).toEqual(without(FIRST.openid, `${FIRST.openid}-b`));
    await at(OVER, SEVERAL);
    // all of them, so that no message says who voted
    expect(await toldOf(voteId, '不公布各项票数')).toEqual(EVERYBODY);
    await at(OVER + 24, { runs: 1 });
    expect((await told(voteId)).filter(({ to }) => to === FIRST.openid)).toHaveLength(2);
    const { story } = await ask(world, LEAD, 'votes.getWork', { voteId });
    expect(story.filter(({ kind }) => kind === 'called').map(({ words }) => words)).toEqual([
      '开始投票，24人',
      '提醒未投票的，22人',
      '结果，24人',
    ]);
  });

  it('has a reminder of the own where each person votes', async () => {
    const voteId = await made({ unit: 'person' });
    await at(OPEN, { runs: 1 });
    const voter = personIdOf(FIRST.openid);
    expect((await give(world, FIRST, voteId, ballotOf(['o1']), { voter })).ok).toBe(true);
    await at(EVENING, { runs: 1 });
    expect(await toldOf(voteId, '您还没有投票')).toEqual(without(FIRST.openid));
  });

  it('is told that it was called off, by whom nothing more comes into the boxes', async () => {
    const voteId = await made();
    await at(OPEN);
    await ask(world, STAFF, 'votes.cancel', { voteId, words: '材料有误' });
    await at(OPEN + 1);
    expect(await toldOf(voteId, '已取消')).toEqual(EVERYBODY);
    const ballot = { voteId, voter: FIRST.flat, ballot: ballotOf(['o1']), receipt: '0'.repeat(16) };
    expect(await codeOf(world, FIRST.openid, 'votes.cast', ballot)).toBe('VOTING_NOT_OPEN');
    await at(EVENING, { runs: 1 });
    expect(await toldOf(voteId, '还没有投票')).toEqual([]);
  });
});

describe('whatever breaks on the way', () => {
  it.each([
    ['a building is put on its sheet', OPEN, 'database.insertDocument', 'votes_sheets'],
    ['those of a building are read', OPEN, 'database.getDocument', PEOPLE],
    ['the roll is read', EVENING, 'database.getDocument', 'votes'],
    ['it is written down how far it came', OPEN, 'database.modifyDocument', 'votes'],
  ])('killed while %s: each is told once all the same', async (_case, hours, action, collection) => {
    const voteId = await made();
    await fault([{ action, collection, kind: 'kill', times: 2 }]);
    await at(hours, { clocks: 2, runs: 1 });
    await calm();
    await at(hours + 0.1, { clocks: 2 });
    expect(await toldOf(voteId, hours === OPEN ? '开始了' : '还没有投票')).toEqual(EVERYBODY);
  });

  it.each([
    ['after messages went out', 'database.insertDocument', 'messages'],
    // those that were taken side by side are under a lease, and nobody sends them
    ['while sheets are taken for sending', 'database.modifyDocument', 'votes_sheets'],
  ])('killed %s: nobody is told twice, and the app tells everybody', async (_case, action, collection) => {
    const voteId = await made();
    await fault([{ action, collection, kind: 'kill', times: 1 }]);
    await at(OPEN, { clocks: 2, runs: 1 });
    await calm();
    await at(OPEN + 1, { clocks: 2 });
    const all = await toldOf(voteId, '开始了');
    expect(all).toEqual([...new Set(all)]);
    // nobody knows whether these reached them: the app tells all the same
    const kept = await world.all<{ personId: string; page: string }>('messages');
    const mine = kept.filter(({ page }) => page.includes(voteId)).map(({ personId }) => personId);
    expect(mine.sort()).toEqual(EVERYBODY.map(personIdOf).sort());
  });
});

it('a sheet forgets whom it told, and a message says no more than that there is a vote', async () => {
  const voteId = await made();
  await at(OPEN, { runs: 1 });
  await give(world, FIRST, voteId, ballotOf(['o1']));
  await at(OVER);
  expect(JSON.stringify(await world.all('votes_sheets'))).not.toContain(personIdOf(FIRST.openid));
  const kept = await world.all<{ personId: string; page: string; fields: object }>('messages');
  const [first, other] = [FIRST, THIRD].map(({ openid }) =>
    kept
      .filter(({ personId, page }) => personId === personIdOf(openid) && page.includes(voteId))
      .map(({ fields }) => JSON.stringify(fields)),
  );
  expect(other).toEqual(expect.arrayContaining(first ?? []));
  expect(await codeOf(world, RESIDENT, 'votes.get', { voteId })).toBe('done');
});
