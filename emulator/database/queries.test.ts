import { at, requests } from './database.harness';
import { throughSdk } from './sdk.harness';

describe('queries through the SDK', () => {
  const { db, collection, opened, lastCost } = throughSdk('requests', requests);
  const _ = db.command;
  const ids = (result: { data: { _id: string }[] }) => result.data.map((row) => row._id);

  it('reads by id, by a batch of ids, and nothing for a missing one', async () => {
    expect(ids(await collection().doc('r007').get())).toEqual(['r007']);
    expect((await collection().doc('nobody').get()).data).toEqual([]);
    expect(
      ids(
        await collection()
          .where({ _id: _.in(['r200', 'r001', 'zz', 'r001']) })
          .get(),
      ),
    ).toEqual(['r001', 'r200']);
    expect(lastCost()).toEqual({ docsExamined: 2, docsReturned: 2 });
  });

  it('answers 100 documents by default and 1000 at most', async () => {
    await opened().database.importDocuments(
      'requests',
      Array.from({ length: 1500 }, (_, i) => ({ _id: `x${i}`, grid: 'many' })),
    );
    expect((await collection().where({ grid: 'many' }).get()).data).toHaveLength(100);
    expect((await collection().where({ grid: 'many' }).limit(5000).get()).data).toHaveLength(1000);
    expect((await collection().where({ grid: 'many' }).skip(1495).limit(10).get()).data).toHaveLength(5);
  });

  it('merges the values of $in in sorted order and examines what it returns', async () => {
    const page = await collection()
      .where({ grid: 'g1', status: _.in(['submitted', 'resolved']) })
      .orderBy('submittedAt', 'desc')
      .limit(20)
      .get();
    const expected = requests
      .filter((row) => row.grid === 'g1' && row.status !== 'accepted')
      .sort((a, b) => b.submittedAt.getTime() - a.submittedAt.getTime())
      .slice(0, 20);
    expect(page.data.map((row) => row.submittedAt)).toEqual(expected.map((row) => row.submittedAt));
    expect(lastCost()).toEqual({ docsExamined: 20, docsReturned: 20 });
  });

  it.each(['asc', 'desc'] as const)(
    'pages %s by a cursor through every row once, in order',
    async (direction) => {
      const beyond = direction === 'asc' ? _.gt : _.lt;
      const seen: { _id: string; submittedAt: Date }[] = [];
      for (;;) {
        const last = seen.at(-1);
        const own = { grid: 'g2', status: _.in(['submitted', 'accepted', 'resolved']) };
        const where = last
          ? _.and([
              own,
              _.or([
                { submittedAt: beyond(last.submittedAt) },
                { submittedAt: last.submittedAt, _id: beyond(last._id) },
              ]),
            ])
          : own;
        const page = await collection()
          .where(where)
          .orderBy('submittedAt', direction)
          .orderBy('_id', direction)
          .limit(7)
          .get();
        expect(lastCost()?.docsExamined).toBe(page.data.length);
        if (!page.data.length) break;
        seen.push(...page.data);
      }
      const sign = direction === 'asc' ? 1 : -1;
      const expected = requests
        .filter((row) => row.grid === 'g2')
        .sort(
          (a, b) => sign * (a.submittedAt.getTime() - b.submittedAt.getTime() || (a._id < b._id ? -1 : 1)),
        );
      expect(seen.map((row) => row._id)).toEqual(expected.map((row) => row._id));
    },
  );

  it('serves the simple cursor on the sort field, and dates compare as dates', async () => {
    const page = await collection()
      .where({ reporter: 'p3', submittedAt: _.lt(at(200)).and(_.gte(at(100))) })
      .orderBy('submittedAt', 'desc')
      .limit(3)
      .get();
    expect(ids(page)).toEqual(['r193', 'r183', 'r173']);
    expect(page.data[0].submittedAt).toBeInstanceOf(Date);
    expect(lastCost()).toEqual({ docsExamined: 3, docsReturned: 3 });
  });

  it('finds by an element of an array, each document once', async () => {
    const expected = requests.filter((row) => row.tags.includes('t1') || row.tags.includes('u1'));
    const found = await collection()
      .where({ tags: _.in(['t1', 'u1']) })
      .limit(1000)
      .get();
    expect(ids(found).sort()).toEqual(expected.map((row) => row._id));
  });

  it('meets a two-sided range on an array by two different elements', async () => {
    await collection().add([
      { _id: 'a', readings: [1, 20] },
      { _id: 'b', readings: [7] },
      { _id: 'c', readings: [30] },
    ]);
    expect(
      ids(
        await collection()
          .where({ readings: _.gt(5).and(_.lt(10)) })
          .get(),
      ).sort(),
    ).toEqual(['a', 'b']);
  });

  it('gives a condition on null the documents that lack the field', async () => {
    await collection().add([
      { _id: 'n1', dueAt: null, reporter: 'x' },
      { _id: 'n2', dueAt: at(1) },
    ]);
    const found = await collection().where({ dueAt: null, reporter: 'x' }).get();
    expect(ids(found)).toEqual(['n1']);
  });
});
