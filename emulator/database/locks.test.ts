import { type Opened, openTemporary } from './database.harness';

const people = { collectionName: 'people' };
const doc = (id: string) => ({
  ...people,
  query: JSON.stringify({ _id: id }),
  queryType: 'DOC',
  multi: false,
});
const add = (points: number) => ({ data: `{"$inc":{"points":${points}}}`, merge: true });

describe('a document that an open transaction has changed', () => {
  let opened: Opened;
  const open = async (lockWaitMs: number): Promise<void> => {
    opened = await openTemporary(undefined, lockWaitMs);
    await opened.database.importDocuments('people', [
      { _id: 'a', openid: 'oa', points: 1 },
      { _id: 'b', openid: 'ob', points: 1 },
    ]);
  };
  const act = async (action: string, body: object, caller?: string) =>
    (await opened.database.handle(`database.${action}`, body as Record<string, unknown>, caller)).reply;
  const begin = async (caller?: string) => (await act('startTransaction', {}, caller)).transactionId;
  const points = async () =>
    (await opened.database.documents('people', { limit: 9 })) as { points: number }[];

  afterEach(() => opened.dispose());

  it.each([
    ['an update', 'modifyDocument', { ...doc('a'), ...add(1) }],
    [
      'an update by condition',
      'modifyDocument',
      { ...people, query: '{"openid":"oa"}', ...add(1), multi: true },
    ],
    ['a replacement', 'modifyDocument', { ...doc('a'), data: '{"openid":"oa"}', merge: false }],
    ['an update that returns', 'modifyAndReturnDoc', { ...people, query: '{"_id":"a"}', ...add(1) }],
    ['a removal', 'removeDocument', doc('a')],
    ['an insert', 'insertDocument', { ...people, data: ['{"_id":"c","openid":"other"}'] }],
  ])('is refused to %s outside that waited for its end in vain', async (_what, action, body) => {
    await open(60);
    const transactionId = await begin();
    await act('modifyDocument', { ...doc('a'), ...add(10), transactionId });
    await act('insertDocument', { ...people, data: ['{"_id":"c","openid":"oc"}'], transactionId });
    expect(await act(action, body)).toMatchObject({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('locked by a transaction'),
    });
    expect(await act('modifyDocument', { ...doc('b'), ...add(1) })).toMatchObject({ data: { updated: 1 } });
  });

  it.each([
    ['commitTransaction', 12],
    ['abortTransaction', 2],
  ])('is written outside once %s has ended it', async (ending, expected) => {
    await open(10_000);
    const transactionId = await begin();
    await act('modifyDocument', { ...doc('a'), ...add(10), transactionId });
    const outside = act('modifyDocument', { ...doc('a'), ...add(1) });
    const waited = await Promise.race([outside, new Promise((go) => setTimeout(() => go('waits'), 100))]);
    expect(waited).toBe('waits');
    await act(ending, { transactionId });
    expect(await outside).toEqual({ data: { updated: 1, upsert_id: null } });
    expect((await points())[0]?.points).toBe(expected);
  });

  it('is written outside once the transaction is older than 30 seconds', async () => {
    await open(10_000);
    const transactionId = await begin();
    await act('modifyDocument', { ...doc('a'), ...add(10), transactionId });
    const outside = act('modifyDocument', { ...doc('a'), ...add(1) });
    opened.clock.now += 30_001;
    expect(await outside).toMatchObject({ data: { updated: 1 } });
    expect((await points())[0]?.points).toBe(2);
  });

  it('is refused at once to the call whose own transaction has it', async () => {
    await open(10_000);
    const transactionId = await begin('call-1');
    await act('modifyDocument', { ...doc('a'), ...add(10), transactionId }, 'call-1');
    expect(await act('modifyDocument', { ...doc('a'), ...add(1) }, 'call-1')).toMatchObject({
      message: expect.stringContaining('WaitsForItself'),
    });
  });
});

describe('a call with an open transaction', () => {
  let opened: Opened;
  beforeEach(async () => {
    opened = await openTemporary();
    await opened.database.handle('database.startTransaction', {}, 'call-1');
  });
  afterEach(() => opened.dispose());

  const byCondition: [action: string, body: object][] = [
    ['getDocument', { query: '{"openid":"oa"}', queryType: 'WHERE' }],
    ['calculateDocument', { query: '{"openid":"oa"}', queryType: 'WHERE' }],
    ['aggregateDocuments', { stages: [{ stageKey: '$match', stageValue: '{"openid":"oa"}' }] }],
    ['modifyDocument', { query: '{"openid":"oa"}', queryType: 'WHERE', ...add(1) }],
    ['modifyAndReturnDoc', { query: '{"openid":"oa"}', queryType: 'WHERE', ...add(1) }],
    ['removeDocument', { query: '{"openid":"oa"}', queryType: 'WHERE' }],
  ];

  it.each(byCondition)(
    'is refused %s by condition, which would run outside; others are not',
    async (action, body) => {
      const act = async (caller?: string) =>
        (await opened.database.handle(`database.${action}`, { ...people, ...body }, caller)).reply;
      expect(await act('call-1')).toMatchObject({
        code: 'DATABASE_TRANSACTION_FAIL',
        message: expect.stringContaining('OutsideTransaction'),
      });
      expect((await act('call-2')).code).toBeUndefined();
      expect((await act()).code).toBeUndefined();
    },
  );
});
