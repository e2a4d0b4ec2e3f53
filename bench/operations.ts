import type { CloudBase } from '@cloudbase/node-sdk';
import { coordinatesOf, idOf, type Note, noteOf, PAGE } from './notes';

export type Operation = {
  name: string;
  /** One call, or chain of calls, of the SDK; `turn` counts from 0 and never repeats in a data folder. */
  run: (app: CloudBase, turn: number, size: number) => Promise<unknown>;
};

// spreads the turns over the whole collection, the same way every time
const anywhere = (turn: number, size: number): number => (turn * 7919) % size;

const notes = (app: CloudBase) => app.database().collection('notes');

const nearest = (app: CloudBase, [east, north]: [number, number]): Promise<unknown> => {
  const database = app.database();
  const geometry = new database.Geo.Point(east, north);
  return notes(app)
    .where({ point: database.command.geoNear({ geometry }) })
    .limit(PAGE)
    .get();
};

const EARTH_METRES = 6_378_100;

const around = (app: CloudBase, center: [number, number]): Promise<unknown> => {
  const circle = { centerSphere: [center, 25 / EARTH_METRES] } as unknown as Parameters<
    ReturnType<CloudBase['database']>['command']['geoWithin']
  >[0];
  return notes(app)
    .where({ point: app.database().command.geoWithin(circle) })
    .get();
};

const transact = (app: CloudBase, id: string): Promise<unknown> => {
  const database = app.database();
  return database.runTransaction(
    async (transaction: Awaited<ReturnType<typeof database.startTransaction>>) => {
      const doc = transaction.collection('notes').doc(id);
      const { data } = await doc.get();
      await doc.update({ rev: (data as Note).rev + 1 });
    },
  );
};

export const OPERATIONS: Operation[] = [
  { name: 'insert', run: (app, turn, size) => notes(app).add(noteOf(size + turn, size)) },
  {
    name: 'get by id',
    run: (app, turn, size) =>
      notes(app)
        .doc(idOf(anywhere(turn, size)))
        .get(),
  },
  {
    name: `indexed query, sorted, ${PAGE} rows`,
    run: (app, turn, size) =>
      notes(app)
        .where({ grid: noteOf(anywhere(turn, size), size).grid })
        .orderBy('at', 'desc')
        .orderBy('_id', 'desc')
        .limit(PAGE)
        .get(),
  },
  {
    name: `nearest ${PAGE} of a place`,
    run: (app, turn, size) => nearest(app, coordinatesOf(anywhere(turn, size), size)),
  },
  {
    name: 'all within 25 m of a place',
    run: (app, turn, size) => around(app, coordinatesOf(anywhere(turn, size), size)),
  },
  {
    name: 'conditional update',
    run: (app, turn, size) =>
      notes(app)
        .where({ _id: idOf(anywhere(turn, size)), rev: 1 })
        .update({ text: `turn ${turn}` }),
  },
  {
    name: 'transaction (begin, get, update, commit)',
    run: (app, turn, size) => transact(app, idOf(anywhere(turn, size))),
  },
  { name: 'function call', run: (app, turn) => app.callFunction({ name: 'echo', data: { turn } }) },
];
