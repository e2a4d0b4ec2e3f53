import { type Environment, openEnvironment, refusal } from './environment';

describe('updates', () => {
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

  it('on a condition that no longer holds change nothing and answer 0', async () => {
    const _id = await given('stale', { rev: 2, text: 'new' });
    expect((await notes().where({ _id, rev: 1 }).update({ text: 'old', rev: 2 })).updated).toBe(0);
    expect(await stored(_id)).toEqual({ _id, rev: 2, text: 'new' });
  });

  it('on one condition from many sides are made once', async () => {
    const _id = await given('race', { rev: 1 });
    const sides = Array.from({ length: 10 }, (_, winner) =>
      notes().where({ _id, rev: 1 }).update({ rev: 2, winner }),
    );
    const results = await Promise.all(sides);
    expect(results.filter(({ updated }) => updated === 1)).toHaveLength(1);
    expect(await stored(_id)).toMatchObject({
      rev: 2,
      winner: results.findIndex(({ updated }) => updated === 1),
    });
  });

  it('with set put a whole object in the place of the old one, an empty one too', async () => {
    const _ = database().command;
    const _id = await given('whole', { rev: 1, state: { a: 1, b: 2 }, other: { a: 1 } });
    await notes()
      .where({ _id, rev: 1 })
      .update({ state: _.set({ a: 9 }), other: _.set({}) });
    expect(await stored(_id)).toEqual({ _id, rev: 1, state: { a: 9 }, other: {} });
  });

  it('without set change the fields inside an object and keep its others', async () => {
    const _id = await given('inside', { state: { a: 1, b: 2 } });
    await notes()
      .doc(_id)
      .update({ state: { a: 9 } });
    expect(await stored(_id)).toEqual({ _id, state: { a: 9, b: 2 } });
  });

  it('drop a plain empty object on the way: the reason why whole objects are set', async () => {
    const _id = await given('dropped', { a: { x: 1 }, b: 1 });
    await notes().doc(_id).update({ a: {}, b: 2 });
    expect(await stored(_id)).toEqual({ _id, a: { x: 1 }, b: 2 });
  });

  it('push to the end of a list, also several at once and whole objects', async () => {
    const _ = database().command;
    const _id = await given('push', { list: [{ n: 1 }] });
    await notes()
      .doc(_id)
      .update({ list: _.push([{ n: 2 }, { n: 3, deep: {} }]) });
    expect((await stored(_id)).list).toEqual([{ n: 1 }, { n: 2 }, { n: 3, deep: {} }]);
  });

  it('count, take away and rename by operators', async () => {
    const _ = database().command;
    const _id = await given('operators', { n: 1, m: 3, old: 'x', gone: 1, tags: ['a'] });
    await notes()
      .doc(_id)
      .update({ n: _.inc(2), m: _.max(7), old: _.rename('new'), gone: _.remove(), tags: _.addToSet('a') });
    expect(await stored(_id)).toEqual({ _id, n: 3, m: 7, new: 'x', tags: ['a'] });
  });

  it.each([
    ['a number is added to text', { text: 'x' }, { text: 'inc' }],
    ['an element is pushed to text', { text: 'x' }, { text: 'push' }],
  ])('are refused where %s, and change nothing', async (_what, document, change) => {
    const _ = database().command;
    const _id = await given(`wrong-${change.text}`, document);
    const operator = change.text === 'inc' ? _.inc(1) : _.push(['y']);
    expect((await refusal(notes().doc(_id).update({ text: operator }))).code).not.toBe('ANSWERED');
    expect(await stored(_id)).toEqual({ _id, ...document });
  });

  it('of a document that is not there answer 0', async () => {
    expect((await notes().doc(cloud.id('nobody')).update({ a: 1 })).updated).toBe(0);
  });
});
