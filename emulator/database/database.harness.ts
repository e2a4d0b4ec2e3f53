import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Cost, type Database, type Declared, openDatabase } from './database';

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

export type Wire = { costs: { action: string; cost: Cost }[]; server: Server };

const answerOver = (database: Database, costs: Wire['costs']): Server =>
  createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      void database.handle(String(body.action), body).then(({ reply, cost }) => {
        costs.push({ action: String(body.action), cost });
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ requestId: 'test', ...reply }));
      });
    });
  });

/** A loopback server in front of this database, and the environment that points the unmodified SDK at it. */
export const serve = async (database: Database) => {
  const costs: Wire['costs'] = [];
  const server = answerOver(database, costs);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
    TENCENTCLOUD_SECRETID: 'local',
    TENCENTCLOUD_SECRETKEY: 'local',
  });
  const lastCost = (): Cost | undefined => costs.at(-1)?.cost;
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { costs, lastCost, stop };
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
