import { init } from '@cloudbase/node-sdk';
import { failure, type Opened, openTemporary, requests, serve } from './database.harness';

describe('aggregation through the SDK', () => {
  let opened: Opened;
  let server: Awaited<ReturnType<typeof serve>>;
  const db = init({ env: 'local' }).database();
  const _ = db.command;
  const collection = (name = 'requests') => db.collection(name);

  beforeEach(async () => {
    opened = await openTemporary();
    server = await serve(opened.database);
    await opened.database.importDocuments('requests', requests);
  });
  afterEach(async () => {
    await server.stop();
    await opened.dispose();
  });

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
    expect(server.lastCost()?.docsExamined).toBe(100);
  });

  it('answers 20 rows without a limit, and reads no more than the limit asks', async () => {
    expect((await collection().aggregate().match({ grid: 'g1' }).end()).data).toHaveLength(20);
    const page = collection().aggregate().match({ reporter: 'p1' }).sort({ submittedAt: 1 }).limit(25);
    expect((await page.end()).data).toHaveLength(25);
    expect(server.lastCost()).toEqual({ docsExamined: 25, docsReturned: 25 });
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
