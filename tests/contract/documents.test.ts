import { type Environment, openEnvironment, refusal } from './environment';

describe('documents', () => {
  let cloud: Environment;
  const notes = () => cloud.app.database().collection('contract_notes');
  const unique = () => cloud.app.database().collection('contract_unique');

  beforeAll(async () => {
    cloud = await openEnvironment();
  });
  afterAll(() => cloud.close());

  it('of a collection that does not exist are refused by its own code', async () => {
    const missing = cloud.app.database().collection(`missing_${cloud.run.slice(9, 17)}`);
    expect((await refusal(missing.doc('a').get())).code).toBe('DATABASE_COLLECTION_NOT_EXIST');
    expect((await refusal(missing.add({ _id: 'a' }))).code).toBe('DATABASE_COLLECTION_NOT_EXIST');
  });

  it('with a taken _id are refused, and the message names _id', async () => {
    const _id = cloud.id('twice');
    await notes().add({ _id, rev: 1 });
    const { message } = await refusal(notes().add({ _id, rev: 2 }));
    expect(message).toMatch(/DuplicateWrite|E11000|duplicate key/i);
    expect(message).toMatch(/index: _id_/);
    expect((await notes().doc(_id).get()).data).toEqual([{ _id, rev: 1 }]);
  });

  it('with a taken unique key are refused, and the message names the index', async () => {
    const key = cloud.id('key');
    await unique().add({ _id: cloud.id('first'), key });
    const { message } = await refusal(unique().add({ _id: cloud.id('second'), key }));
    expect(message).toMatch(/DuplicateWrite|E11000|duplicate key/i);
    expect(message).toMatch(/index:\s*(?:[\w.-]+\$)?key\b/);
    expect((await unique().doc(cloud.id('second')).get()).data).toEqual([]);
  });

  it('come back as they were written, with the types of JSON', async () => {
    const document = {
      _id: cloud.id('types'),
      text: '一键清 "quoted" \u0000 ok',
      number: 1.5,
      large: 2 ** 52,
      negative: -7,
      yes: true,
      nothing: null,
      empty: '',
      list: [1, 'a', null, [], { deep: [{}] }],
      object: { a: { b: {} } },
    };
    await notes().add(document);
    expect((await notes().doc(document._id).get()).data).toEqual([document]);
  });

  it('by an id that is not there are an empty list', async () => {
    expect((await notes().doc(cloud.id('nobody')).get()).data).toEqual([]);
  });

  it('by many ids come in one answer, each once, without those that are not there', async () => {
    const ids = ['x', 'y', 'z'].map((name) => cloud.id(`many-${name}`));
    for (const _id of ids) await notes().add({ _id, rev: 1 });
    const _ = cloud.app.database().command;
    const asked = [...ids, cloud.id('none'), ids[0]];
    const { data } = await notes()
      .where({ _id: _.in(asked) })
      .limit(asked.length)
      .get();
    expect(data.map(({ _id }) => _id).sort()).toEqual(ids);
  });

  it('with fields chosen bring those and the id', async () => {
    const _id = cloud.id('fields');
    await notes().add({ _id, a: 1, b: { c: 2, d: 3 } });
    expect((await notes().doc(_id).field({ 'b.c': true }).get()).data).toEqual([{ _id, b: { c: 2 } }]);
  });

  it('replaced by set lose what the new one lacks; set adds one that is not there', async () => {
    const _id = cloud.id('set');
    expect(await notes().doc(_id).set({ a: 1, b: 1 })).toMatchObject({ upsertedId: _id });
    expect(await notes().doc(_id).set({ a: 2 })).toMatchObject({ updated: 1 });
    expect((await notes().doc(_id).get()).data).toEqual([{ _id, a: 2 }]);
  });

  it('removed are counted, and gone', async () => {
    const _id = cloud.id('removed');
    await notes().add({ _id });
    expect((await notes().doc(_id).remove()).deleted).toBe(1);
    expect((await notes().doc(_id).remove()).deleted).toBe(0);
    expect((await notes().doc(_id).get()).data).toEqual([]);
  });
});
