import { failure } from './database.harness';
import { throughSdk } from './sdk.harness';

describe('transactions through the SDK', () => {
  const { db, opened } = throughSdk('people', [
    { _id: 'a', openid: 'oa', points: 10 },
    { _id: 'b', openid: 'ob', points: 0 },
  ]);
  const _ = db.command;
  const people = () => db.collection('people');
  const person = async (id: string) => (await people().doc(id).get()).data[0];

  it('refuse the second writer of a document at once, and the first commits', async () => {
    const first = await db.startTransaction();
    const second = await db.startTransaction();
    await first.collection('people').doc('a').update({ points: 1 });
    const answer = await failure(second.collection('people').doc('a').update({ points: 2 }));
    expect(answer).toMatchObject({
      code: 'DATABASE_TRANSACTION_CONFLICT',
      message: expect.stringMatching(/^\[ResourceUnavailable\.TransactionConflict\]/),
    });
    expect((await failure(second.commit())).code).toBe('DATABASE_TRANSACTION_FAIL');
    await first.commit();
    expect((await person('a')).points).toBe(1);
  });

  it('refuse to write what a write outside has changed since their start', async () => {
    const transaction = await db.startTransaction();
    await people().doc('a').update({ points: 50 });
    const answer = await failure(transaction.collection('people').doc('a').update({ points: 1 }));
    expect(answer.code).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect((await person('a')).points).toBe(50);
  });

  it('refuse a broken unique index at the operation', async () => {
    const transaction = await db.startTransaction();
    const answer = await failure(transaction.collection('people').add({ _id: 'c', openid: 'oa' }));
    expect(answer.message).toMatch(/^\[FailedOperation\.DuplicateWrite\].*index: openid/);
    expect((await people().count()).total).toBe(2);
  });

  it('refuse where() and every operation after 30 seconds', async () => {
    const transaction = await db.startTransaction();
    const byWhere = transaction.collection('people').where({ openid: 'oa' }).get();
    expect((await failure(byWhere)).code).toBe('DATABASE_TRANSACTION_FAIL');
    opened().clock.now += 30_001;
    expect((await failure(transaction.collection('people').doc('a').get())).code).toBe(
      'DATABASE_TRANSACTION_FAIL',
    );
    expect((await failure(transaction.commit())).code).toBe('DATABASE_TRANSACTION_FAIL');
  });

  it('refuse an operation while another one of theirs runs', async () => {
    const { transactionId } = (await opened().database.handle('database.startTransaction', {})).reply;
    const change = (field: string) =>
      opened().database.handle('database.modifyDocument', {
        collectionName: 'people',
        query: '{"_id":"a"}',
        data: `{"$set":{"${field}":1}}`,
        merge: true,
        transactionId,
      });
    const [first, second] = await Promise.all([change('x'), change('y')]);
    expect(first.reply).toEqual({ data: { updated: 1, upsert_id: null } });
    expect(second.reply).toMatchObject({
      code: 'DATABASE_TRANSACTION_FAIL',
      message: expect.stringContaining('TransactionBusy'),
    });
  });

  it('read one document or null, where outside of them a list is answered', async () => {
    const transaction = await db.startTransaction();
    const inside = transaction.collection('people');
    expect((await inside.doc('a').get()).data).toMatchObject({ _id: 'a', points: 10 });
    expect((await inside.doc('nobody').get()).data).toBeNull();
    await transaction.rollback();
    expect((await people().doc('a').get()).data).toHaveLength(1);
    expect((await people().doc('nobody').get()).data).toEqual([]);
  });

  it('count a change deep inside a document, and none where nothing changes', async () => {
    await people()
      .doc('a')
      .update({ place: { building: 1 } });
    const transaction = await db.startTransaction();
    const doc = transaction.collection('people').doc('a');
    expect((await doc.update({ place: { building: 2 } })).updated).toBe(1);
    expect((await doc.update({ place: { building: 2 } })).updated).toBe(0);
    await transaction.commit();
    expect((await person('a')).place).toEqual({ building: 2 });
  });

  it('leave nothing behind when rolled back', async () => {
    const rolledBack = db.runTransaction(
      async (transaction: Awaited<ReturnType<typeof db.startTransaction>>) => {
        await transaction.collection('people').doc('a').update({ points: 0 });
        await transaction.collection('people').add({ _id: 'c', openid: 'oc' });
        await transaction.rollback('changed my mind');
      },
    );
    await expect(rolledBack).rejects.toBe('changed my mind');
    expect(await opened().database.documents('people', { limit: 9 })).toEqual([
      { _id: 'a', openid: 'oa', points: 10 },
      { _id: 'b', openid: 'ob', points: 0 },
    ]);
  });

  it('read the snapshot of their start and their own writes; nobody else sees those before the commit', async () => {
    const transaction = await db.startTransaction();
    await people().doc('b').update({ points: 99 });
    const inside = transaction.collection('people');
    expect((await inside.doc('b').get()).data).toMatchObject({ points: 0 });
    expect((await inside.doc('nobody').get()).data).toBeNull();
    await inside.doc('a').update({ points: _.inc(5) });
    await inside.doc('c').set({ openid: 'oc' });
    expect((await inside.doc('a').get()).data).toMatchObject({ points: 15 });
    expect((await inside.where({ _id: 'a' }).updateAndReturn({ points: _.inc(1) })).doc).toMatchObject({
      points: 16,
    });
    expect((await person('a')).points).toBe(10);
    expect(await person('c')).toBeUndefined();
    await transaction.commit();
    expect((await person('a')).points).toBe(16);
    expect(await person('c')).toEqual({ _id: 'c', openid: 'oc' });
  });

  it('of many transfers at once keep the sum, by the SDK trying again', async () => {
    const transfer = () =>
      db.runTransaction(async (transaction: Awaited<ReturnType<typeof db.startTransaction>>) => {
        const inside = transaction.collection('people');
        const { data } = await inside.doc('a').get();
        await inside.doc('a').update({ points: data.points - 1 });
        await inside.doc('b').update({ points: _.inc(1) });
      });
    const results = await Promise.allSettled(Array.from({ length: 8 }, transfer));
    const done = results.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    expect([(await person('a')).points, (await person('b')).points]).toEqual([10 - done, done]);
  });
});
