import { type Opened, openTemporary } from './database.harness';

const people = { collectionName: 'people' };
const byId = { ...people, query: '{"_id":"p1"}' };
const lost = '{"type":"Buffer","data":[]}';
const nested = (levels: number) => `${'{"a":'.repeat(levels)}1${'}'.repeat(levels)}`;
const long = JSON.stringify('x'.repeat(5000));

describe('bad input over the wire', () => {
  let opened: Opened;
  beforeAll(async () => {
    opened = await openTemporary();
    await opened.database.importDocuments('people', [{ _id: 'p1', openid: 'o1', list: [1] }]);
  });
  afterAll(() => opened.dispose());

  it.each<[action: string, body: object, code: string]>([
    ['database.dropEverything', {}, 'INVALID_PARAM'],
    ['toString', {}, 'INVALID_PARAM'],
    ['database.getDocument', {}, 'DATABASE_COLLECTION_NOT_EXIST'],
    ['database.getDocument', { collectionName: { $ne: 1 } }, 'DATABASE_COLLECTION_NOT_EXIST'],
    ['database.getDocument', { ...people, query: 7 }, 'INVALID_PARAM'],
    ['database.getDocument', { ...people, query: '{"_id":' }, 'INVALID_PARAM'],
    ['database.getDocument', { ...people, query: '[]' }, 'INVALID_PARAM'],
    ['database.getDocument', { ...people, query: '{"$or":[]}' }, 'INVALID_PARAM'],
    ['database.getDocument', { ...people, query: '{"$or":[7]}' }, 'DATABASE_REQUEST_FAILED'],
    ['database.getDocument', { ...people, query: '{"_id":"p1","n":{"$near":1}}' }, 'DATABASE_REQUEST_FAILED'],
    ['database.getDocument', { ...people, query: '{"_id":"p1","$where":"1"}' }, 'DATABASE_REQUEST_FAILED'],
    [
      'database.getDocument',
      { ...people, query: '{"_id":{"$regularExpression":{"pattern":"(","options":""}}}' },
      'INVALID_PARAM',
    ],
    ['database.getDocument', { ...byId, order: '{"_id":"up"}' }, 'INVALID_PARAM'],
    ['database.getDocument', { ...byId, limit: -1 }, 'INVALID_PARAM'],
    ['database.getDocument', { ...byId, offset: 1.5 }, 'INVALID_PARAM'],
    ['database.getDocument', { ...byId, projection: '{"a":1,"b":0}' }, 'DATABASE_REQUEST_FAILED'],
    [
      'database.getDocument',
      { ...byId, queryType: 'DOC', transactionId: 'gone' },
      'DATABASE_TRANSACTION_FAIL',
    ],
    ['database.insertDocument', { ...people, data: '{}' }, 'INVALID_PARAM'],
    ['database.insertDocument', { ...people, data: [] }, 'INVALID_PARAM'],
    ['database.insertDocument', { ...people, data: ['7'] }, 'INVALID_PARAM'],
    ['database.insertDocument', { ...people, data: ['{"_id":null}'] }, 'DATABASE_REQUEST_FAILED'],
    ['database.insertDocument', { ...people, data: ['{"_id":["a"]}'] }, 'DATABASE_REQUEST_FAILED'],
    ['database.insertDocument', { ...people, data: ['{"a.b":1}'] }, 'DATABASE_REQUEST_FAILED'],
    ['database.insertDocument', { ...people, data: ['{"a":{"$b":1}}'] }, 'DATABASE_REQUEST_FAILED'],
    ['database.insertDocument', { ...people, data: [`{"openid":${long}}`] }, 'DATABASE_REQUEST_FAILED'],
    ['database.insertDocument', { ...people, data: [`{"_id":${long}}`] }, 'DATABASE_REQUEST_FAILED'],
    ['database.modifyDocument', { ...byId, data: '{"name":"x"}', merge: true }, 'INVALID_PARAM'],
    ['database.modifyDocument', { ...byId, data: '{"$set":7}', merge: true }, 'INVALID_PARAM'],
    ['database.modifyDocument', { ...byId, data: '{"$frob":{"a":1}}', merge: true }, 'INVALID_PARAM'],
    [
      'database.modifyDocument',
      { ...byId, data: '{"$set":{"_id":"p2"}}', merge: true },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'database.modifyDocument',
      { ...byId, data: '{"$set":{"a":1},"$inc":{"a":1}}', merge: true },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'database.modifyDocument',
      { ...byId, data: '{"$set":{"list.b":1}}', merge: true },
      'DATABASE_REQUEST_FAILED',
    ],
    ['database.modifyDocument', { ...byId, data: '{"$inc":{"list":1}}', merge: false }, 'INVALID_PARAM'],
    [
      'database.modifyDocument',
      { ...people, query: '{"openid":"o1"}', data: '{}', merge: false },
      'DATABASE_REQUEST_FAILED',
    ],
    ['database.aggregateDocuments', people, 'INVALID_PARAM'],
    ['database.aggregateDocuments', { ...people, stages: [null] }, 'INVALID_PARAM'],
    [
      'database.aggregateDocuments',
      { ...people, stages: [{ stageKey: '$match', stageValue: '7' }] },
      'INVALID_PARAM',
    ],
    [
      'database.aggregateDocuments',
      {
        ...people,
        stages: [
          { stageKey: '$match', stageValue: '{"_id":"p1"}' },
          { stageKey: '$frob', stageValue: '{}' },
        ],
      },
      'DATABASE_REQUEST_FAILED',
    ],
    [
      'database.aggregateDocuments',
      { ...people, stages: [{ stageKey: '$out', stageValue: '"x"' }] },
      'INVALID_PARAM',
    ],
    ['database.commitTransaction', {}, 'DATABASE_TRANSACTION_FAIL'],
    ['database.modifyDocument', { ...byId, data: '{}', merge: true }, 'INVALID_PARAM'],
    ['database.modifyDocument', { ...byId, data: '{"$set":{}}', merge: true }, 'INVALID_PARAM'],
    ['database.insertDocument', { ...people, data: [`{"a":${lost}}`] }, 'INVALID_PARAM'],
    [
      'database.modifyDocument',
      { ...byId, data: `{"$set":{"a.b":[${lost}]}}`, merge: true },
      'INVALID_PARAM',
    ],
    ['database.modifyDocument', { ...byId, data: '{"a":{"0":255,"1":0}}', merge: false }, 'INVALID_PARAM'],
    ['database.getDocument', { ...people, query: '{"__proto__":{"a":1}}' }, 'INVALID_PARAM'],
    ['database.getDocument', { ...byId, query: '{"_id":"p1","__proto__.a":1}' }, 'INVALID_PARAM'],
    ['database.insertDocument', { ...people, data: ['{"__proto__":{"a":1}}'] }, 'INVALID_PARAM'],
    [
      'database.insertDocument',
      { ...people, data: ['{"a":[{"\\u005f_proto__":{"a":1}}]}'] },
      'INVALID_PARAM',
    ],
    [
      'database.modifyDocument',
      { ...byId, data: '{"$set":{"__proto__.bad":1}}', merge: true },
      'INVALID_PARAM',
    ],
    [
      'database.modifyDocument',
      { ...byId, data: '{"$set":{"constructor.prototype.bad":1}}', merge: true },
      'INVALID_PARAM',
    ],
    ['database.insertDocument', { ...people, data: [nested(101)] }, 'INVALID_PARAM'],
    ['database.insertDocument', { ...people, data: ['{"a":{"$numberInt":"many"}}'] }, 'INVALID_PARAM'],
    ['database.insertDocument', { ...people, data: ['{"a":{"$oid":"short"}}'] }, 'INVALID_PARAM'],
    [
      'database.insertDocument',
      { ...people, data: ['{"a":{"$date":{"$numberLong":"x"}}}'] },
      'INVALID_PARAM',
    ],
    [
      'database.insertDocument',
      { ...people, data: ['{"a":{"$tcb_server_date":{"offset":"x"}}}'] },
      'INVALID_PARAM',
    ],
    ['database.insertDocument', { ...people, data: ['{"a":{"$code":"process.exit()"}}'] }, 'INVALID_PARAM'],
  ])('%s %j is refused with %s and changes nothing', async (action, body, code) => {
    const { reply } = await opened.database.handle(action, body as Record<string, unknown>);
    expect(reply).toEqual({ code, message: expect.stringMatching(/./) });
    const stored = await opened.database.documents('people', { limit: 10 });
    expect(stored).toEqual([{ _id: 'p1', openid: 'o1', list: [1] }]);
    expect('bad' in {}).toBe(false);
  });

  it.each([
    ['a document of 17 MB', 'insertDocument', { ...people, data: [`{"a":"${'x'.repeat(17_000_000)}"}`] }],
    [
      'an update that makes 17 MB',
      'modifyDocument',
      { ...byId, data: `{"$set":{"a":"${'x'.repeat(17_000_000)}"}}` },
    ],
    ['a query nested a million deep', 'getDocument', { ...people, query: nested(1_000_000) }],
  ])('refuses %s', async (_what, action, body) => {
    const { reply } = await opened.database.handle(`database.${action}`, body);
    expect(reply).toEqual({
      code: expect.stringMatching(/INVALID|FAILED/),
      message: expect.stringMatching(/./),
    });
    expect(await opened.database.documents('people', { limit: 10 })).toHaveLength(1);
  });

  it.each([
    { $geoWithin: 7 },
    { $geoWithin: {} },
    { $geoWithin: { $geometry: { type: 'Point', coordinates: [0, 0] } } },
    { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [] } } },
    { $geoWithin: { $geometry: { type: 'Polygon', coordinates: [Array(4).fill([0, 0])] } } },
    { $geoWithin: { $centerSphere: [[0, 0], -1] } },
    { $geoWithin: { $centerSphere: [[0, 91], 1] } },
    { $geoIntersects: { $geometry: { type: 'Circle', coordinates: [0, 0] } } },
    { $geoIntersects: { $geometry: { type: 'LineString', coordinates: [[0, 0]] } } },
    { $nearSphere: { $geometry: { type: 'Point', coordinates: [181, 0] } } },
    { $nearSphere: { $geometry: { type: 'Point', coordinates: ['0', 0] } } },
    { $nearSphere: { $geometry: { type: 'Point', coordinates: [0, 0] }, $maxDistance: -1 } },
    { $nearSphere: { $geometry: { type: 'Point', coordinates: [0, 0] }, $minDistance: 'far' } },
  ])('refuses a place that is none: %j', async (point) => {
    const body = { collectionName: 'places', query: JSON.stringify({ point }) };
    const { reply } = await opened.database.handle('database.getDocument', body);
    expect(reply).toEqual({ code: 'DATABASE_REQUEST_FAILED', message: expect.stringMatching(/./) });
  });

  it('refuses an answer over 16 MB', async () => {
    const halves = ['p2', 'p3'].map((_id) => ({ _id, openid: _id, text: 'x'.repeat(9_000_000) }));
    await opened.database.importDocuments('people', halves);
    const query = '{"_id":{"$in":["p2","p3"]}}';
    const { reply } = await opened.database.handle('database.getDocument', { ...people, query });
    expect(reply).toEqual({
      code: 'DATABASE_REQUEST_FAILED',
      message: expect.stringContaining('larger than 16 MB'),
    });
    await opened.database.handle('database.removeDocument', { ...people, query, multi: true });
  });

  it('finds nothing, rather than failing, for a key too long to be stored', async () => {
    for (const query of [`{"_id":${long}}`, `{"openid":${long}}`]) {
      const { reply } = await opened.database.handle('database.getDocument', { ...people, query });
      expect(reply.data).toEqual({ list: [] });
    }
  });
});
