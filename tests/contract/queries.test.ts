import { type Environment, openEnvironment } from './environment';

type Note = { _id: string; at: string; state: string };

describe('queries', () => {
  let cloud: Environment;
  const database = () => cloud.app.database();
  const notes = () => database().collection('contract_notes');
  const minute = (n: number) => `2026-11-22T08:${String(n).padStart(2, '0')}:00.000Z`;
  // three share each instant, so that a page ends between equals
  const rows = () =>
    Array.from({ length: 24 }, (_, n) => ({
      _id: cloud.id(`q${String(n).padStart(2, '0')}`),
      run: cloud.run,
      state: ['open', 'done', 'late'][n % 3],
      at: minute(Math.floor(n / 3)),
      tags: n % 2 ? ['odd', 'all'] : ['all'],
    }));

  beforeAll(async () => {
    cloud = await openEnvironment();
    for (const row of rows()) await notes().add(row);
  });
  afterAll(() => cloud.close());

  it('answer a hundred rows unless a limit is said, and no rows beyond the condition', async () => {
    const { data } = await notes().where({ run: cloud.run, state: 'open' }).get();
    expect(data).toHaveLength(8);
    expect(data.every((row) => row.state === 'open')).toBe(true);
  });

  it('give several values of a field in one order', async () => {
    const _ = database().command;
    const { data } = await notes()
      .where({ run: cloud.run, state: _.in(['open', 'late']) })
      .orderBy('at', 'desc')
      .orderBy('_id', 'desc')
      .limit(1000)
      .get();
    const expected = rows()
      .filter(({ state }) => state !== 'done')
      .sort((a, b) => (`${a.at} ${a._id}` < `${b.at} ${b._id}` ? 1 : -1));
    expect(data.map(({ _id }) => _id)).toEqual(expected.map(({ _id }) => _id));
  });

  it('send the fields that were asked for, always with the id, and no others', async () => {
    const asked = notes().where({ run: cloud.run, state: 'open' });
    const { data } = await asked.orderBy('at', 'asc').limit(2).field({ at: true, tags: true }).get();
    const [first, second] = rows().filter(({ state }) => state === 'open');
    const shown = (row: typeof first) => ({ _id: row?._id, at: row?.at, tags: row?.tags });
    expect(data).toEqual([shown(first), shown(second)]);
  });

  it('are paged behind the last row seen: every row once, in order', async () => {
    const _ = database().command;
    const seen: Note[] = [];
    for (;;) {
      const last = seen.at(-1);
      const own = { run: cloud.run, state: 'done' };
      const behind = last && _.or([{ at: _.lt(last.at) }, { at: last.at, _id: _.lt(last._id) }]);
      const { data } = await notes()
        .where(behind ? _.and([own, behind]) : own)
        .orderBy('at', 'desc')
        .orderBy('_id', 'desc')
        .limit(3)
        .get();
      if (data.length === 0) break;
      seen.push(...(data as Note[]));
    }
    const expected = rows().filter(({ state }) => state === 'done');
    expect(seen.map(({ _id }) => _id)).toEqual(expected.map(({ _id }) => _id).reverse());
  });

  it('find by one element of a list, and count without reading', async () => {
    expect((await notes().where({ run: cloud.run, tags: 'odd' }).get()).data).toHaveLength(12);
    expect((await notes().where({ run: cloud.run, tags: 'all' }).count()).total).toBe(24);
  });

  it('take ranges of instants as text', async () => {
    const _ = database().command;
    const between = _.and([_.gte(minute(2)), _.lt(minute(4))]);
    const { data } = await notes().where({ run: cloud.run, state: 'open', at: between }).get();
    expect(data.map(({ at }) => at).sort()).toEqual([minute(2), minute(3)]);
  });

  it('are grouped and limited by aggregation', async () => {
    const $ = database().command.aggregate;
    const { data } = await notes()
      .aggregate()
      .match({ run: cloud.run })
      .group({ _id: '$state', count: $.sum(1) })
      .sort({ _id: 1 })
      .limit(10)
      .end();
    expect(data).toEqual([
      { _id: 'done', count: 8 },
      { _id: 'late', count: 8 },
      { _id: 'open', count: 8 },
    ]);
  });
});

describe('places', () => {
  let cloud: Environment;
  const places = () => cloud.app.database().collection('contract_places');
  // a corner of the sea that no other run shares by chance
  const [east, north] = [-140 + Math.random(), -50 + Math.random()];
  const at = (step: number) => new (cloud.app.database().Geo.Point)(east + step, north + step);

  beforeAll(async () => {
    cloud = await openEnvironment();
    for (const [name, step] of [
      ['far', 0.009],
      ['near', 0.001],
      ['middle', 0.004],
    ] as const)
      await places().add({ _id: cloud.id(name), point: at(step) });
  });
  afterAll(() => cloud.close());

  it('come with the nearest first, up to a distance in metres', async () => {
    const _ = cloud.app.database().command;
    const near = (maxDistance: number) =>
      places()
        .where({ point: _.geoNear({ geometry: at(0), maxDistance, minDistance: 0 }) })
        .get();
    const names = async (metres: number) => (await near(metres)).data.map(({ _id }) => _id);
    expect(await names(5000)).toEqual([cloud.id('near'), cloud.id('middle'), cloud.id('far')]);
    expect(await names(300)).toEqual([cloud.id('near')]);
  });
});
