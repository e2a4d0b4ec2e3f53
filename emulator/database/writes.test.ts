import { at, requests } from './database.harness';
import { throughSdk } from './sdk.harness';

describe('writes through the SDK', () => {
  const { db, collection, opened } = throughSdk('requests', requests);
  const _ = db.command;
  const ids = (result: { data: { _id: string }[] }) => result.data.map((row) => row._id);

  it('projects fields', async () => {
    const { data } = await collection().doc('r005').field({ grid: true }).get();
    expect(data).toEqual([{ _id: 'r005', grid: 'g2' }]);
  });

  it('takes a conditional update as compare-and-set: of 50 at once one wins', async () => {
    const results = await Promise.all(
      Array.from({ length: 50 }, (_x, i) =>
        collection()
          .where({ _id: 'r010', rev: 1 })
          .update({ rev: _.inc(1), winner: i }),
      ),
    );
    expect(results.filter((result) => result.updated === 1)).toHaveLength(1);
    expect((await collection().doc('r010').get()).data[0].rev).toBe(2);
  });

  it('loses no increment of many at once', async () => {
    await Promise.all(
      Array.from({ length: 40 }, () =>
        collection()
          .doc('r011')
          .update({ rev: _.inc(1) }),
      ),
    );
    expect((await collection().doc('r011').get()).data[0].rev).toBe(41);
  });

  it('updates with operators, sets, upserts, updates and returns, removes', async () => {
    const doc = collection().doc('r020');
    await doc.update({ tags: _.push(['z']), 'place.building': 3, rev: _.inc(2), reporter: _.remove() });
    const [row] = (await doc.get()).data;
    expect(row).toMatchObject({ rev: 3, place: { building: 3 }, tags: ['t0', 'u0', 'z'] });
    expect(row).not.toHaveProperty('reporter');
    expect(ids(await collection().where({ tags: 'z' }).get())).toEqual(['r020']);
    expect(await collection().doc('new').set({ grid: 'g9' })).toMatchObject({ upsertedId: 'new' });
    expect(await collection().doc('new').set({ grid: 'g8' })).toMatchObject({ updated: 1 });
    expect(await collection().where({ _id: 'new' }).updateAndReturn({ rev: 5 })).toMatchObject({
      updated: 1,
      doc: { _id: 'new', grid: 'g8', rev: 5 },
    });
    expect((await collection().where({ grid: 'g0' }).remove()).deleted).toBe(100);
    expect((await collection().where({ grid: 'g0' }).count()).total).toBe(0);
    expect((await collection().doc('new').remove()).deleted).toBe(1);
  });

  it('updates the element of an array that matched', async () => {
    await collection()
      .doc('r000')
      .update({
        tags: [],
        parts: [
          { k: 1, v: 1 },
          { k: 2, v: 1 },
        ],
      });
    await collection().where({ _id: 'r000', 'parts.k': 2 }).update({ 'parts.$.v': 9 });
    expect((await collection().doc('r000').get()).data[0].parts).toEqual([
      { k: 1, v: 1 },
      { k: 2, v: 9 },
    ]);
  });

  it('keeps every type and gives the server its date', async () => {
    const value = {
      _id: 't',
      n: 1.5,
      big: 2 ** 60,
      yes: true,
      nothing: null,
      when: at(3),
      list: [1, { a: at(4) }],
    };
    await collection('empty').add(value);
    await collection('empty')
      .doc('t')
      .update({ seen: db.serverDate({ offset: 1000 }) });
    expect((await collection('empty').doc('t').get()).data).toEqual([
      { ...value, seen: new Date(opened().clock.now + 1000) },
    ]);
  });
});
