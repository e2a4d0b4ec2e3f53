import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, type Database, openDatabase } from '../emulator/database/database';
import { idOf, NOTES, noteOf, PAGE } from './notes';

const SIZES = [100, 1000, 6000];
const notes = { collectionName: NOTES.name };
const where = (query: object) => ({ ...notes, queryType: 'WHERE', query: JSON.stringify(query) });
const page = { order: '{"at":-1,"_id":-1}', limit: PAGE };

/** What each operation may look at, whatever the size of the collection. */
const OPERATIONS: [name: string, action: string, body: object, cost: Cost][] = [
  [
    'an id',
    'getDocument',
    { ...notes, queryType: 'DOC', query: `{"_id":"${idOf(7)}"}` },
    { docsExamined: 1, docsReturned: 1 },
  ],
  ['a missing id', 'getDocument', where({ _id: 'nobody' }), { docsExamined: 0, docsReturned: 0 }],
  [
    'three ids',
    'getDocument',
    where({ _id: { $in: [1, 2, 3].map(idOf) } }),
    { docsExamined: 3, docsReturned: 3 },
  ],
  [
    'a page',
    'getDocument',
    { ...where({ grid: 'g0' }), ...page },
    { docsExamined: PAGE, docsReturned: PAGE },
  ],
  [
    'a page of two states, newest first',
    'getDocument',
    { ...where({ state: { $in: ['open', 'done'] } }), order: '{"at":-1}', limit: PAGE },
    { docsExamined: PAGE, docsReturned: PAGE },
  ],
  [
    'the page behind a cursor',
    'getDocument',
    {
      ...where({
        $and: [{ grid: 'g0' }, { $or: [{ at: { $lt: '2027' } }, { at: '2027', _id: { $lt: 'n' } }] }],
      }),
      ...page,
    },
    { docsExamined: PAGE, docsReturned: PAGE },
  ],
  ['a unique key', 'getDocument', where({ number: 'N42' }), { docsExamined: 1, docsReturned: 1 }],
  ['the size of all', 'calculateDocument', where({}), { docsExamined: 0, docsReturned: 0 }],
  [
    'a conditional update',
    'modifyDocument',
    { ...where({ _id: idOf(7), rev: 1 }), data: '{"$set":{"text":"x"}}', merge: true, multi: true },
    { docsExamined: 1, docsReturned: 0 },
  ],
  [
    'a removal',
    'removeDocument',
    { ...where({ _id: idOf(8) }), multi: true },
    { docsExamined: 1, docsReturned: 0 },
  ],
];

describe.each(SIZES)('of %i documents', (size) => {
  let dir: string;
  let database: Database;

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'cloud-bench-'));
    database = await openDatabase({ dir, declared: [NOTES], now: () => 0 });
    await database.importDocuments(
      NOTES.name,
      Array.from({ length: size }, (_, n) => noteOf(n, size)),
    );
  });
  afterAll(async () => {
    await database.close();
    await rm(dir, { recursive: true, force: true });
  });

  it.each(OPERATIONS)('%s looks at what it returns', async (_name, action, body, cost) => {
    const answer = await database.handle(`database.${action}`, body as Record<string, unknown>);
    expect(answer.reply.code).toBeUndefined();
    expect(answer.cost).toEqual(cost);
  });
});
