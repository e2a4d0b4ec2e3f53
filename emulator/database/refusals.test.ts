import { failure, requests } from './database.harness';
import { throughSdk } from './sdk.harness';

describe('the database refuses', () => {
  const { db, collection } = throughSdk('requests', requests);
  const _ = db.command;

  it('a collection nobody declared, and names the declaration', async () => {
    const answer = await failure(collection('orders').where({ a: 1 }).get());
    expect(answer.code).toBe('DATABASE_COLLECTION_NOT_EXIST');
    expect(answer.message).toContain("{ name: 'orders', indexes: [] }");
    expect(await failure(db.createCollection('orders'))).toMatchObject({
      code: 'DATABASE_COLLECTION_NOT_EXIST',
    });
  });

  it('a filter no index serves, and prints the index', async () => {
    const answer = await failure(collection().where({ handler: 'w1' }).orderBy('dueAt', 'desc').get());
    expect(answer.code).toBe('INDEX_REQUIRED');
    expect(answer.message).toContain("keys: [['handler',1],['dueAt',-1]]");
    expect(answer.message).toContain('local cloud');
  });

  it('a sort no index serves', async () => {
    const answer = await failure(collection().where({ grid: 'g1' }).orderBy('submittedAt', 'desc').get());
    expect(answer.code).toBe('INDEX_REQUIRED');
  });

  it('an $or of which one branch is not served', async () => {
    const answer = await failure(
      collection()
        .where(_.or([{ grid: 'g1' }, { handler: 'x' }]))
        .get(),
    );
    expect(answer.code).toBe('INDEX_REQUIRED');
  });

  it.each([
    ['update', (all: ReturnType<typeof collection>) => all.update({ rev: 9 })],
    ['removal', (all: ReturnType<typeof collection>) => all.remove()],
    ['removal of where({})', (all: ReturnType<typeof collection>) => all.where({}).remove()],
  ])('an %s without a condition, and changes nothing', async (_name, change) => {
    expect((await failure(change(collection()))).code).toBe('INVALID_PARAM');
    expect((await collection().count()).total).toBe(300);
    expect((await collection().where({ grid: 'g1', rev: 9 }).count()).total).toBe(0);
  });

  it('a second document with the same _id or the same unique value, naming index and key', async () => {
    await collection('people').add({ _id: 'p1', openid: 'o1' });
    expect(await failure(collection('people').add({ _id: 'p1', openid: 'o2' }))).toMatchObject({
      message: expect.stringMatching(/^\[FailedOperation\.DuplicateWrite\].*index: _id_ dup key: .*"p1"/),
    });
    expect(
      await failure(collection('people').add([{ _id: 'p2', openid: 'o9' }, { openid: 'o1' }])),
    ).toMatchObject({
      message: expect.stringMatching(/^\[FailedOperation\.DuplicateWrite\].*index: openid dup key: .*"o1"/),
    });
    expect((await collection('people').count()).total).toBe(1);
    expect((await collection('people').doc('p1').update({ openid: 'o1', name: 'x' })).updated).toBe(1);
  });

  it.each([
    ['$inc of text', { grid: 1 }, 'inc'],
    ['$mul of text', { grid: 2 }, 'mul'],
    ['$push to text', { grid: ['a'] }, 'push'],
    ['$addToSet on text', { grid: 'a' }, 'addToSet'],
    ['$pull from text', { grid: 'a' }, 'pull'],
  ])('%s', async (_name, fields, operator) => {
    const command = _ as unknown as Record<string, (value: unknown) => unknown>;
    const change = Object.fromEntries(Object.entries(fields).map(([k, v]) => [k, command[operator]?.(v)]));
    expect((await failure(collection().doc('r000').update(change))).code).toBe('DATABASE_REQUEST_FAILED');
  });

  it('setting a field inside null', async () => {
    await collection().doc('r000').update({ place: null });
    expect(
      await failure(
        collection()
          .doc('r000')
          .update({ place: { point: 1 } }),
      ),
    ).toMatchObject({
      message: expect.stringContaining("Cannot create field 'point' in element {place: null}"),
    });
  });
});
