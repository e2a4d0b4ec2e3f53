import { type Environment, openEnvironment, refusal } from './environment';

describe('transactions', () => {
  let cloud: Environment;
  const database = () => cloud.app.database();
  const notes = () => database().collection('contract_notes');
  const stored = async (_id: string) => (await notes().doc(_id).get()).data[0];
  const given = async (name: string, document: object) => {
    const _id = cloud.id(name);
    await notes().add({ _id, ...document });
    return _id;
  };

  beforeAll(async () => {
    cloud = await openEnvironment();
  });
  afterAll(() => cloud.close());

  it('that lose a document to another fail with the code on which the SDK tries again', async () => {
    const _id = await given('contested', { n: 0 });
    const [first, second] = [await database().startTransaction(), await database().startTransaction()];
    await first.collection('contract_notes').doc(_id).update({ n: 1 });
    const { code, message } = await refusal(second.collection('contract_notes').doc(_id).update({ n: 2 }));
    expect(code).toBe('DATABASE_TRANSACTION_CONFLICT');
    expect(message).toMatch(/^\[ResourceUnavailable\.TransactionConflict\]/);
    await first.commit();
    expect((await stored(_id)).n).toBe(1);
  });

  it('that are rolled back leave nothing', async () => {
    const _id = await given('back', { n: 0 });
    const transaction = await database().startTransaction();
    await transaction.collection('contract_notes').doc(_id).update({ n: 1 });
    await transaction.collection('contract_notes').add({ _id: cloud.id('never') });
    await transaction.rollback();
    expect((await stored(_id)).n).toBe(0);
    expect(await stored(cloud.id('never'))).toBeUndefined();
  });

  it('see the moment of their first read and their own writes; others see those after the commit', async () => {
    const [a, b] = [await given('a', { n: 1 }), await given('b', { n: 1 })];
    const transaction = await database().startTransaction();
    const inside = transaction.collection('contract_notes');
    expect((await inside.doc(b).get()).data).toMatchObject({ n: 1 });
    await notes().doc(b).update({ n: 9 });
    expect((await inside.doc(b).get()).data).toMatchObject({ n: 1 });
    await inside.doc(a).update({ n: 2 });
    expect((await inside.doc(a).get()).data).toMatchObject({ n: 2 });
    expect((await stored(a)).n).toBe(1);
    await transaction.commit();
    expect((await stored(a)).n).toBe(2);
  });

  it('make a write outside wait for their end', async () => {
    const _ = database().command;
    const _id = await given('locked', { n: 0 });
    const transaction = await database().startTransaction();
    await transaction.collection('contract_notes').doc(_id).update({ n: 10 });
    const outside = notes()
      .doc(_id)
      .update({ n: _.inc(1) });
    await new Promise((go) => setTimeout(go, 100));
    await transaction.commit();
    expect((await outside).updated).toBe(1);
    expect((await stored(_id)).n).toBe(11);
  });

  it('tried again by the SDK lose nothing of two at once', async () => {
    const _id = await given('sum', { n: 0 });
    const add = () =>
      database().runTransaction(
        async (transaction: Awaited<ReturnType<ReturnType<typeof database>['startTransaction']>>) => {
          const doc = transaction.collection('contract_notes').doc(_id);
          const { data } = await doc.get();
          await doc.update({ n: data.n + 1 });
        },
      );
    const results = await Promise.allSettled([add(), add()]);
    const done = results.filter(({ status }) => status === 'fulfilled').length;
    expect(done).toBeGreaterThan(0);
    expect((await stored(_id)).n).toBe(done);
  });

  it('end with their commit', async () => {
    const transaction = await database().startTransaction();
    await transaction.commit();
    const late = transaction.collection('contract_notes').doc(cloud.id('late')).get();
    expect((await refusal(late)).code).toMatch(/^DATABASE_TRANSACTION/);
  });
});
