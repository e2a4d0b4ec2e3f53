import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { EJSON, ObjectId } from 'bson';
import { catalogOf } from './catalog';
import { type Declared, openDatabase } from './database';
import { type Opened, openTemporary } from './database.harness';
import { indexFaults } from './index-faults.harness';
import { openStore } from './store/store';

const people: Declared = [{ name: 'people', indexes: [] }];
const byName = (unique: boolean): Declared => [
  { name: 'people', indexes: [{ name: 'name', keys: [['name', 1]], unique }] },
];

const rows = [
  { _id: 'b', name: '王', when: new Date('2026-11-22T01:02:03.004Z'), n: 1.5, list: [1, null, { x: true }] },
  { _id: 'a', name: '李\n', big: 2 ** 60, zero: -0, of: new ObjectId('0123456789abcdef01234567') },
  { _id: 7, name: '王' },
];

describe('the folder of a database', () => {
  let opened: Opened;
  const now = () => 0;
  const query = async (database: Opened['database'], wanted: object) => {
    const body = { collectionName: 'people', query: EJSON.stringify(wanted) };
    return (await database.handle('database.getDocument', body)).reply;
  };

  beforeEach(async () => {
    opened = await openTemporary(people);
    await opened.database.importDocuments('people', rows);
  });
  afterEach(() => opened.dispose());

  it('is refused to a second opener while the first lives', async () => {
    await expect(openDatabase({ dir: opened.dir, declared: people, now })).rejects.toThrow('in use');
    expect(opened.database.collections()).toEqual([{ name: 'people', documents: 3 }]);
  });

  it('gets a newly declared index on opening, and loses a dropped one', async () => {
    expect((await query(opened.database, { name: '王' })).code).toBe('INDEX_REQUIRED');
    await opened.database.close();
    const indexed = await openDatabase({ dir: opened.dir, declared: byName(false), now });
    expect(((await query(indexed, { name: '王' })).data as { list: string[] }).list).toHaveLength(2);
    await indexed.close();
    await (await openDatabase({ dir: opened.dir, declared: people, now })).close();
    const store = openStore(opened.dir);
    expect(store.entries.getKeysCount()).toBe(0);
    expect(indexFaults(store, catalogOf(people))).toEqual([]);
    await store.root.close();
    opened.database = await openDatabase({ dir: opened.dir, declared: people, now });
  });

  it('does not open with a unique index that its documents break, and stays as it was', async () => {
    await opened.database.close();
    const broken = openDatabase({ dir: opened.dir, declared: byName(true), now });
    await expect(broken).rejects.toThrow(/DuplicateWrite.*index: name/);
    opened.database = await openDatabase({ dir: opened.dir, declared: people, now });
    expect(opened.database.collections()).toEqual([{ name: 'people', documents: 3 }]);
  });

  it('is indexed anew where its places were indexed by an older cloud, or not as places', async () => {
    const declaredAs = (direction: 1 | '2dsphere'): Declared => [
      { name: 'people', indexes: [{ name: 'home', keys: [['home', direction]] }] },
    ];
    await opened.database.importDocuments('people', [
      { _id: 'p', home: { type: 'Point', coordinates: [114.9, 30.2] } },
    ]);
    await opened.database.close();
    await (await openDatabase({ dir: opened.dir, declared: declaredAs(1), now })).close();
    await (await openDatabase({ dir: opened.dir, declared: declaredAs('2dsphere'), now })).close();
    const catalog = catalogOf(declaredAs('2dsphere'));
    const older = openStore(opened.dir);
    expect(indexFaults(older, catalog)).toEqual([]);
    // as it was built before entries knew where a place lies
    const keys = [
      { path: 'home', direction: 1 },
      { path: '_id', direction: 1 },
    ];
    older.meta.putSync('index/people/home', JSON.stringify([keys, false]));
    for (const key of [...older.entries.getKeys()]) older.entries.removeSync(key);
    await older.root.close();
    opened.database = await openDatabase({ dir: opened.dir, declared: declaredAs('2dsphere'), now });
    const near = { home: { $nearSphere: { $geometry: { type: 'Point', coordinates: [114.9, 30.2] } } } };
    expect(((await query(opened.database, near)).data as { list: string[] }).list).toHaveLength(1);
  });

  it('is exported and imported byte for byte, in _id order', async () => {
    const [first, second] = [join(opened.dir, 'first'), join(opened.dir, 'second')];
    await opened.database.exportTo(first);
    const other = await openTemporary(people);
    await other.database.importDocuments('people', [{ _id: 'goes', name: 'away' }]);
    await other.database.importFrom(first);
    expect(await other.database.documents('people', { limit: 10 })).toEqual([rows[2], rows[1], rows[0]]);
    await other.database.exportTo(second);
    await other.dispose();
    expect(readdirSync(second)).toEqual(['people.jsonl']);
    expect(readFileSync(join(second, 'people.jsonl'))).toEqual(readFileSync(join(first, 'people.jsonl')));
  });

  it('shows its documents page by page', async () => {
    const ids: unknown[] = [];
    for (let after: string | undefined; ; after = String(ids.at(-1))) {
      const page = (await opened.database.documents('people', {
        limit: 2,
        ...(after !== undefined && { after }),
      })) as { _id: unknown }[];
      if (!page.length) break;
      ids.push(...page.map(({ _id }) => _id));
    }
    expect(ids).toEqual([7, 'a', 'b']);
  });
});
