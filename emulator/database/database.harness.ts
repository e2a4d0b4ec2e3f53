import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, type Declared, openDatabase } from './database';

export const DECLARED: Declared = [
  {
    name: 'requests',
    indexes: [
      {
        name: 'grid_status_submitted',
        keys: [
          ['grid', 1],
          ['status', 1],
          ['submittedAt', -1],
        ],
      },
      {
        name: 'reporter_submitted',
        keys: [
          ['reporter', 1],
          ['submittedAt', 1],
        ],
      },
      { name: 'tags', keys: [['tags', 1]] },
      { name: 'readings', keys: [['readings', 1]] },
      { name: 'due', keys: [['dueAt', 1]] },
    ],
  },
  { name: 'people', indexes: [{ name: 'openid', keys: [['openid', 1]], unique: true }] },
  { name: 'places', indexes: [{ name: 'point_place', keys: [['point', '2dsphere']] }] },
  { name: 'empty', indexes: [] },
];

export type Opened = {
  database: Database;
  dir: string;
  clock: { now: number };
  dispose: () => Promise<void>;
};

export const openTemporary = async (declared: Declared = DECLARED, lockWaitMs = 10_000): Promise<Opened> => {
  const dir = mkdtempSync(join(tmpdir(), 'local-database-'));
  const clock = { now: Date.UTC(2026, 10, 22) };
  const database = await openDatabase({ dir, declared, now: () => clock.now, lockWaitMs });
  const dispose = async (): Promise<void> => {
    await database.close();
    rmSync(dir, { recursive: true, force: true });
  };
  return { database, dir, clock, dispose };
};

export const at = (minute: number): Date => new Date(Date.UTC(2026, 10, 1, 0, minute));

export const requests = Array.from({ length: 300 }, (_, i) => ({
  _id: `r${String(i).padStart(3, '0')}`,
  grid: `g${i % 3}`,
  status: ['submitted', 'accepted', 'resolved'][Math.floor(i / 3) % 3],
  submittedAt: at(i - (i % 2)), // pairs share an instant
  reporter: `p${i % 10}`,
  tags: i % 7 ? [`t${i % 5}`, `u${i % 4}`] : [],
  rev: 1,
}));

/** What the SDK throws for this work; an answer is a failure of the test. */
export const failure = (work: Promise<unknown>): Promise<{ code: string; message: string }> =>
  work.then(
    () => ({ code: 'none', message: 'it was answered' }),
    (error: { code: string; message: string }) => ({ code: error.code, message: error.message }),
  );
