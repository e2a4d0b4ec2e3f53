import { writeSync } from 'node:fs';
import { EJSON } from 'bson';
import { type Database, type Declared, openDatabase } from './database';

export const KILL_DECLARED: Declared = [
  { name: 'counters', indexes: [{ name: 'rev', keys: [['rev', -1]] }] },
  {
    name: 'notes',
    indexes: [
      {
        name: 'tags',
        keys: [
          ['tags', 1],
          ['rev', -1],
        ],
      },
      { name: 'name', keys: [['name', 1]], unique: true },
      { name: 'point', keys: [['point', '2dsphere']] },
    ],
  },
];

const text = (value: object): string => EJSON.stringify(value, { relaxed: false });

const act = async (database: Database, action: string, body: object): Promise<Record<string, unknown>> => {
  const { reply } = await database.handle(`database.${action}`, body as Record<string, unknown>);
  if (reply.code) throw new Error(`${action}: ${String(reply.code)} ${String(reply.message)}`);
  return reply;
};

// Written to the pipe at once: what was said before the kill is heard after it.
const acknowledge = (line: string): void => void writeSync(1, `${line}\n`);

const doc = (collectionName: string, _id: string) => ({
  collectionName,
  query: text({ _id }),
  queryType: 'DOC',
  multi: false,
});

const count = async (database: Database, worker: number, rev: number): Promise<void> => {
  const data = text({ $inc: { rev: 1 } });
  await act(database, 'modifyDocument', { ...doc('counters', `c${worker}`), data, merge: true });
  acknowledge(`rev ${worker} ${rev}`);
};

const note = async (database: Database, worker: number, rev: number): Promise<void> => {
  const _id = `n${worker}-${rev}`;
  const here = [114.9 + worker / 10, 30.2 + rev / 1e4];
  const point =
    rev % 5 ? { type: 'Point', coordinates: here } : { type: 'LineString', coordinates: [here, [115.5, 30]] };
  const data = [text({ _id, name: _id, rev, tags: [`w${worker}`, `r${rev % 3}`], point })];
  await act(database, 'insertDocument', { collectionName: 'notes', data });
  acknowledge(`added ${_id}`);
  if (rev % 2) return;
  acknowledge(`removing ${_id}`);
  await act(database, 'removeDocument', doc('notes', _id));
  acknowledge(`removed ${_id}`);
};

/** One unit from one account to the other, in a transaction: their sum never changes. */
const transfer = async (database: Database): Promise<void> => {
  const { transactionId } = await act(database, 'startTransaction', {});
  for (const [_id, by] of [
    ['left', -1],
    ['right', 1],
  ] as const) {
    const data = text({ $inc: { rev: by } });
    await act(database, 'modifyDocument', { ...doc('counters', _id), data, merge: true, transactionId });
  }
  await act(database, 'commitTransaction', { transactionId });
  acknowledge('moved 1');
};

const endlessly = async (work: (turn: number) => Promise<void>): Promise<void> => {
  for (let turn = 1; ; turn += 1) await work(turn);
};

/** Writes until it is killed, saying on stdout what has been acknowledged. */
export const writeUntilKilled = async (dir: string): Promise<void> => {
  const database = await openDatabase({ dir, declared: KILL_DECLARED, now: Date.now });
  const ids = ['c0', 'c1', 'c2', 'left', 'right'];
  await database.importDocuments(
    'counters',
    ids.map((_id) => ({ _id, rev: 0 })),
  );
  acknowledge('ready');
  await Promise.all([
    ...[0, 1, 2].map((worker) =>
      endlessly(async (turn) => {
        await count(database, worker, turn);
        await note(database, worker, turn);
      }),
    ),
    endlessly(() => transfer(database)),
  ]);
};
