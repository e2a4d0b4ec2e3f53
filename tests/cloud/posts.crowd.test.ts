import type { PostId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import { newKey } from '../proof/plays/perform';
import { openWorld, type World } from '../proof/world/open-world';
import { HOUSE } from '../proof/world/places';
import { ask, NEIGHBOUR, RESIDENT, read, recount, STAFF, said, tick } from './posts.play';

jest.setTimeout(120_000);

const CROWD = 60;
const openids = Array.from({ length: CROWD }, (_, n) => `crowd-${n}`);

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await world.people(
    openids.map((openid, n) => ({
      openid,
      name: '邻居',
      posts: [{ role: 'resident', territory: `${HOUSE}/1-${101 + n}` as TerritoryId }],
    })),
  );
});
afterAll(() => world.stop());

const like = (openid: string, postId: PostId, on: boolean, key = newKey()) =>
  world.cloud.call(openid, 'posts.like', { postId, on }, key);

/** So many runs that all is counted, however many there are. */
const settle = async () => {
  for (let run = 0; run < 4; run += 1) await tick(world);
};

const countsOf = async (postId: PostId) => {
  const { likes, followers, comments } = await ask(world, STAFF, 'posts.getWork', { postId });
  return { likes, followers, comments };
};

it('many people who like, repeat, doubt and like again are counted once each', async () => {
  const postId = await said(world);
  await Promise.all(
    openids.flatMap((openid, n) => {
      const key = newKey();
      const twice = [
        like(openid, postId, true, key),
        like(openid, postId, true, key),
        like(openid, postId, true),
      ];
      return n % 4 === 0 ? [...twice, like(openid, postId, false)] : twice;
    }),
  );
  // those who doubted like it in the end, whatever came first
  await Promise.all(openids.filter((_, n) => n % 8 === 0).map((openid) => like(openid, postId, true)));
  await settle();
  const counted = await recount(world, postId);
  expect(counted).toMatchObject({ people: CROWD, documents: CROWD });
  expect(await countsOf(postId)).toEqual({
    likes: counted.likes,
    followers: counted.followers,
    comments: counted.comments,
  });
  expect(counted.likes).toBeGreaterThanOrEqual(CROWD * 0.875);
});

it('one’s own like is seen at once, before anybody counted it, and taken back at once', async () => {
  const postId = await said(world);
  await like(NEIGHBOUR, postId, true);
  expect(await read(world, NEIGHBOUR, postId)).toMatchObject({ liked: true, likes: 1 });
  expect(await read(world, RESIDENT, postId)).toMatchObject({ liked: false, likes: 0 });
  await settle();
  expect(await read(world, RESIDENT, postId)).toMatchObject({ likes: 1 });
  await like(NEIGHBOUR, postId, false);
  expect(await read(world, NEIGHBOUR, postId)).toMatchObject({ liked: false, likes: 0 });
});

it('two runs of the clock that count at once never leave an older count standing', async () => {
  const postId = await said(world);
  const words = '支持';
  await Promise.all([
    ...openids.slice(0, 30).map((openid) => like(openid, postId, true)),
    ...openids.slice(0, 20).map((openid) => ask(world, openid, 'posts.comment', { postId, words })),
    tick(world),
    tick(world),
    tick(world),
  ]);
  await settle();
  expect(await countsOf(postId)).toEqual({ likes: 30, followers: 0, comments: 20 });
});

describe.each(['kill', 'dropAfter'])('%s', (kind) => {
  it.each([
    ['the marks were read', 'database.getDocument', 'posts_bonds'],
    ['the count was written', 'database.modifyDocument', 'posts'],
    ['a mark was settled', 'database.modifyDocument', 'posts_bonds'],
  ])('while %s: the next run counts right', async (_case, action, collection) => {
    const postId = await said(world);
    await Promise.all(openids.slice(0, 5).map((openid) => like(openid, postId, true)));
    await world.cloud.ask('POST', '/_emulator/faults', { rules: [{ action, collection, kind, times: 1 }] });
    await tick(world).catch(() => undefined);
    await world.cloud.ask('DELETE', '/_emulator/faults');
    await settle();
    expect(await countsOf(postId)).toMatchObject({ likes: 5 });
  });
});

it('reading costs the same with many likes and comments as with none', async () => {
  const measure = async (postId: PostId) => {
    await world.cloud.clearCalls();
    await read(world, NEIGHBOUR, postId);
    await ask(world, NEIGHBOUR, 'posts.listComments', { postId, limit: 10 } as never);
    return (await world.cloud.calls()).map(({ dbTrips, dbDepth, docsExamined }) => ({
      dbTrips,
      dbDepth,
      few: docsExamined <= 12,
    }));
  };
  const quiet = await said(world);
  const loud = await said(world);
  await Promise.all(
    openids.flatMap((openid) => [
      like(openid, loud, true),
      ask(world, openid, 'posts.comment', { postId: loud, words: '支持' }),
    ]),
  );
  await settle();
  expect(await countsOf(loud)).toMatchObject({ likes: CROWD, comments: CROWD });
  expect(await measure(loud)).toEqual(await measure(quiet));
  const [stored] = (await world.all<{ _id: string }>('posts')).filter(({ _id }) => _id === loud);
  expect(JSON.stringify(stored).length).toBeLessThan(4000);
});

it('those who follow are told once, however many they are', async () => {
  const postId = await said(world);
  await Promise.all(openids.map((openid) => ask(world, openid, 'posts.follow', { postId, on: true })));
  await ask(world, STAFF, 'posts.answer', { postId, words: '下周安装' });
  for (let run = 0; run < 6; run += 1) await tick(world);
  type Bond = { post: string; told: number; outbox: unknown[] };
  const bonds = (await world.all<Bond>('posts_bonds')).filter(({ post }) => post === postId);
  expect(bonds.map(({ told, outbox }) => [told, outbox.length])).toEqual(openids.map(() => [1, 1]));
});
