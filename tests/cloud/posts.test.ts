import type { Person } from '#kernel/person';
import { cast } from '../proof/world/cast';
import { openWorld, type World } from '../proof/world/open-world';
import { COMMUNITY, FLAT, NEXT_COMMUNITY } from '../proof/world/places';
import { bucketFile } from '../proof/world/stages';
import {
  ask,
  codeOf,
  idOf,
  LEAD,
  NEIGHBOUR,
  RESIDENT,
  read,
  refusalOf,
  STAFF,
  said,
  tick,
  WORDS,
} from './posts.play';

jest.setTimeout(120_000);

let world: World;
beforeAll(async () => {
  world = await openWorld();
});
afterAll(() => world.stop());

/** Words about which the local check is not sure. */
const DOUBTED = '路灯待审样例';
const place = { territory: COMMUNITY };
const post = { kind: 'suggestion', words: WORDS, place };

describe('what is refused, and nothing is stored of it', () => {
  it.each([
    ['a mobile number', '请打13900001234找我', ['phone']],
    ['an id number', '身份证11010519491231002X', ['idNumber']],
    ['abuse', '违禁样例', undefined],
  ])('%s in a post or a comment', async (_case, words, found) => {
    const code = found ? 'PERSONAL_DATA_FOUND' : 'TEXT_RISKY';
    const before = (await world.all('posts')).length;
    expect(await refusalOf(world, RESIDENT, 'posts.submit', { ...post, words })).toMatchObject({
      code,
      details: found ? { found } : {},
    });
    expect(await world.all('posts')).toHaveLength(before);
    const postId = await said(world);
    expect(await codeOf(world, NEIGHBOUR, 'posts.comment', { postId, words })).toBe(code);
    expect(await world.all('posts_comments')).toHaveLength(0);
  });

  it('a number in the words of the place', async () => {
    const where = { ...place, detail: '找老张 13900001234' };
    expect(await codeOf(world, RESIDENT, 'posts.submit', { ...post, place: where })).toBe(
      'PERSONAL_DATA_FOUND',
    );
  });

  it('a post about a community where one does not live, or by somebody who lives nowhere', async () => {
    const there = { ...post, place: { territory: NEXT_COMMUNITY } };
    expect(await codeOf(world, RESIDENT, 'posts.submit', there)).toBe('RESIDENCE_MISSING');
    expect(await codeOf(world, STAFF, 'posts.submit', post)).toBe('RESIDENCE_MISSING');
  });

  it('a picture of somebody else', async () => {
    const photos = [bucketFile(idOf(NEIGHBOUR), 'x').replace('/requests/', '/posts/')];
    expect(await codeOf(world, RESIDENT, 'posts.submit', { ...post, photos })).toBe('FILE_NOT_YOURS');
  });

  it('an answer to one’s own post, or a second one', async () => {
    const postId = await said(world);
    await ask(world, STAFF, 'posts.answer', { postId, words: '已经报给街道' });
    expect(await codeOf(world, LEAD, 'posts.answer', { postId, words: '再答一次' })).toBe(
      'STATE_NOT_ALLOWED',
    );
    expect(await codeOf(world, RESIDENT, 'posts.answer', { postId, words: '我来答' })).toBe(
      'NOT_FOUND_OR_FORBIDDEN',
    );
  });
});

it('a flat is never named to everybody: its building is', async () => {
  const postId = await said(world, { place: { territory: FLAT } });
  const { where, author } = await read(world, NEIGHBOUR, postId);
  expect(where.territory).toBe(FLAT.split('/').slice(0, -1).join('/'));
  expect(author).toBe('柳**');
});

describe('what the check did not let pass', () => {
  it('is held for a person and exists for nobody else meanwhile', async () => {
    const postId = await said(world, { words: DOUBTED });
    expect((await read(world, RESIDENT, postId)).state).toBe('held');
    for (const name of ['posts.get', 'posts.listComments', 'posts.like', 'posts.comment'] as const) {
      const input = {
        postId,
        ...(name === 'posts.like' ? { on: true } : {}),
        ...(name === 'posts.comment' ? { words: '在吗' } : {}),
      };
      expect([name, await codeOf(world, NEIGHBOUR, name, input)]).toEqual([name, 'NOT_FOUND_OR_FORBIDDEN']);
    }
    const queue = { within: COMMUNITY, what: 'posts', queue: 'held' } as never;
    expect((await ask(world, STAFF, 'posts.listToModerate', queue)).items).toContainEqual(
      expect.objectContaining({ id: postId, heldFor: 'review' }),
    );
    await ask(world, STAFF, 'posts.moderate', { textId: postId, show: true, words: '没有问题' });
    expect((await read(world, NEIGHBOUR, postId)).words).toBe(DOUBTED);
  });

  it('is held where there are pictures, which nobody has looked at yet', async () => {
    const photo = await world.cloud.upload(
      RESIDENT,
      `posts/${idOf(RESIDENT)}/lamp.jpg`,
      Buffer.from('picture'),
      'image/jpeg',
    );
    const postId = await said(world, { photos: [photo] });
    expect((await read(world, RESIDENT, postId)).state).toBe('held');
  });
});

describe('an appeal', () => {
  it('is decided by another person, and the limit begins anew when the post is shown again', async () => {
    const postId = await said(world);
    await ask(world, NEIGHBOUR, 'posts.report', { textId: postId, reason: 'advert' });
    await ask(world, STAFF, 'posts.moderate', { textId: postId, show: false, words: '像广告' });
    const hidden = await read(world, RESIDENT, postId);
    expect(hidden).toMatchObject({
      state: 'hidden',
      due: null,
      own: { mayAppeal: true, decision: { words: '像广告' } },
    });
    await ask(world, RESIDENT, 'posts.appeal', { textId: postId, words: '不是广告' });
    const again = { textId: postId, show: true, words: '看过了' };
    expect(await codeOf(world, STAFF, 'posts.moderate', again)).toBe('DECIDER_DECIDED_BEFORE');
    await ask(world, LEAD, 'posts.moderate', again);
    expect((await read(world, NEIGHBOUR, postId)).due).toMatchObject({ workingDays: 5, source: 'default' });
  });
});

describe('somebody who is kept from speaking', () => {
  it('says nothing more from the next minute on, learns until when, and may still ask for help', async () => {
    const postId = await said(world);
    const { commentId } = await ask(world, NEIGHBOUR, 'posts.comment', { postId, words: '买菜找我' });
    await ask(world, LEAD, 'posts.moderate', {
      textId: commentId,
      show: false,
      words: '反复发广告',
      muteDays: 7,
    });
    await tick(world);
    expect(await refusalOf(world, NEIGHBOUR, 'posts.comment', { postId, words: '为什么' })).toMatchObject({
      code: 'SPEAKER_MUTED',
      details: { reason: '反复发广告' },
    });
    const request = { category: 'care', words: '请人陪我去医院', place };
    expect(await codeOf(world, NEIGHBOUR, 'requests.submit', request)).toBe('done');
    const people = await world.all<Person>('community_people');
    const muted = people.find(({ _id }) => _id === idOf(NEIGHBOUR));
    expect(muted?.history.at(-1)).toMatchObject({ kind: 'muted', by: idOf(LEAD), words: '反复发广告' });
    await world.cloud.advance('8d');
    expect(await codeOf(world, NEIGHBOUR, 'posts.comment', { postId, words: '又可以说了' })).toBe('done');
  });
});

describe('a post that goes on as a request', () => {
  it('is one request of its author, opened within a minute, and the post says so', async () => {
    const postId = await said(world);
    const { requestId } = await ask(world, STAFF, 'posts.turn', { postId, category: 'facilities' });
    expect(await codeOf(world, LEAD, 'posts.turn', { postId, category: 'facilities' })).toBe(
      'STATE_NOT_ALLOWED',
    );
    await Promise.all([tick(world), tick(world)]);
    await tick(world);
    const opened = (await world.all<{ _id: string }>('requests')).filter(({ _id }) => _id === requestId);
    expect(opened).toHaveLength(1);
    expect(await ask(world, RESIDENT, 'requests.get', { requestId })).toMatchObject({ words: WORDS });
    expect(await read(world, RESIDENT, postId)).toMatchObject({ standing: 'request', request: requestId });
    expect((await read(world, NEIGHBOUR, postId)).request).toBeNull();
  });
});

it.each([
  ['kill', 'database.insertDocument', 'requests'],
  ['dropAfter', 'database.insertDocument', 'requests'],
  ['kill', 'database.modifyDocument', 'posts'],
])(
  'a run of the clock that breaks off (%s of %s on %s) opens no second request, and loses none',
  async (kind, action, collection) => {
    const postId = await said(world);
    const { requestId } = await ask(world, STAFF, 'posts.turn', { postId, category: 'facilities' });
    await world.cloud.ask('POST', '/_emulator/faults', { rules: [{ action, collection, kind, times: 1 }] });
    await tick(world).catch(() => undefined);
    await world.cloud.ask('DELETE', '/_emulator/faults');
    await tick(world);
    const opened = (await world.all<{ _id: string }>('requests')).filter(({ _id }) => _id === requestId);
    expect(opened).toHaveLength(1);
    const stored = await world.all<{ _id: string; turned: { opened: boolean } | null }>('posts');
    expect(stored.find(({ _id }) => _id === postId)?.turned?.opened).toBe(true);
  },
);

describe('a limit that nobody keeps', () => {
  it('rings once on its last morning, once when it passes, and then in the street', async () => {
    const postId = await said(world);
    const rings = async () => {
      await tick(world);
      const { story, alarm } = await ask(world, STAFF, 'posts.getWork', { postId });
      return [alarm, ...story.map(({ kind }) => kind).filter((kind) => kind !== 'posted')];
    };
    expect(await rings()).toEqual(['quiet']);
    const due = Date.parse((await read(world, STAFF, postId)).due?.dueAt ?? '');
    const goTo = (at: number) =>
      world.cloud.ask('POST', '/_emulator/clock', { now: new Date(at).toISOString() });
    await goTo(due - 12 * 3_600_000);
    expect(await rings()).toEqual(['reminded', 'reminded']);
    expect(await rings()).toEqual(['reminded', 'reminded']);
    await goTo(due + 60_000);
    expect(await rings()).toEqual(['overdue', 'reminded', 'overdue']);
    await world.cloud.advance('6d');
    expect(await rings()).toEqual(['escalated', 'reminded', 'overdue', 'escalated']);
    await tick(world);
    const told = (await world.cloud.messages()).map(({ to }) => to);
    expect(told).toContain(cast.coordinator.openid);
    expect(
      (await ask(world, STAFF, 'posts.listDesk', { within: COMMUNITY, queue: 'due' } as never)).items[0],
    ).toMatchObject({
      due: { overdue: true },
    });
  });
});

it('takes the name out of what a closed account said, and its marks out of the counts', async () => {
  const postId = await said(world, { words: '活动室几点开门' }, RESIDENT);
  await ask(world, RESIDENT, 'posts.like', { postId, on: true });
  await tick(world);
  expect((await read(world, STAFF, postId)).likes).toBe(1);
  await ask(world, RESIDENT, 'community.closeAccount', {} as never);
  await tick(world);
  await tick(world);
  expect(await read(world, STAFF, postId)).toMatchObject({ author: '已注销', likes: 0 });
  const stored = (await world.all<{ _id: string; speaker: object }>('posts')).find(
    ({ _id }) => _id === postId,
  );
  expect(stored?.speaker).toEqual({
    maskedName: '已注销',
    maskedPhone: null,
    sealedName: null,
    sealedPhone: null,
  });
});
