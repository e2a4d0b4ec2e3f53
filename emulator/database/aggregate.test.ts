import { failure, requests } from './database.harness';
import { throughSdk } from './sdk.harness';

describe('aggregation through the SDK', () => {
  const { db, collection, lastCost } = throughSdk('requests', requests);
  const _ = db.command;

  it('refuses a pipeline that begins by reading everything', async () => {
    const answer = await failure(collection().aggregate().group({ _id: '$grid' }).end());
    expect(answer.code).toBe('INDEX_REQUIRED');
  });

  it('groups what an index serves', async () => {
    const $ = _.aggregate;
    const { data } = await collection()
      .aggregate()
      .match({ grid: 'g1' })
      .group({ _id: '$status', count: $.sum(1), last: $.max('$submittedAt') })
      .sort({ _id: 1 })
      .end();
    expect(data.map((row: { _id: string; count: number }) => [row._id, row.count])).toEqual([
      ['accepted', 33],
      ['resolved', 33],
      ['submitted', 34],
    ]);
    expect(data[0].last).toBeInstanceOf(Date);
    expect(lastCost()?.docsExamined).toBe(100);
  });

  it('answers 20 rows without a limit, and reads no more than the limit asks', async () => {
    expect((await collection().aggregate().match({ grid: 'g1' }).end()).data).toHaveLength(20);
    const page = collection().aggregate().match({ reporter: 'p1' }).sort({ submittedAt: 1 }).limit(25);
    expect((await page.end()).data).toHaveLength(25);
    expect(lastCost()).toEqual({ docsExamined: 25, docsReturned: 25 });
  });

  it('joins through an index of the other collection, or refuses', async () => {
    await collection('people').add([
      { _id: 'p1', openid: 'o1' },
      { _id: 'p2', openid: 'o2' },
    ]);
    const two = () =>
      collection()
        .aggregate()
        .match({ _id: _.in(['r001', 'r002']) });
    const join = { from: 'people', localField: 'reporter', foreignField: '_id', as: 'who' };
    const { data } = await two().lookup(join).limit(5).end();
    expect(data.map((row: { who: unknown }) => row.who)).toEqual([
      [{ _id: 'p1', openid: 'o1' }],
      [{ _id: 'p2', openid: 'o2' }],
    ]);
    const unserved = two()
      .lookup({ ...join, foreignField: 'name' })
      .limit(5)
      .end();
    expect((await failure(unserved)).code).toBe('INDEX_REQUIRED');
  });
});
