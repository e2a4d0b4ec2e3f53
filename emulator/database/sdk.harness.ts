import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { init } from '@cloudbase/node-sdk';
import type { Cost, Database } from './database';
import { type Opened, openTemporary } from './database.harness';

const answerOver = (database: Database, costs: Cost[]): Server =>
  createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, unknown>;
      void database.handle(String(body.action), body).then(({ reply, cost }) => {
        costs.push(cost);
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify({ requestId: 'test', ...reply }));
      });
    });
  });

/** A loopback server in front of this database, and the environment that points the unmodified SDK at it. */
const serve = async (database: Database) => {
  const costs: Cost[] = [];
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
  const lastCost = (): Cost | undefined => costs.at(-1);
  const stop = () =>
    new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeAllConnections();
    });
  return { lastCost, stop };
};

export type ThroughSdk = {
  db: ReturnType<ReturnType<typeof init>['database']>;
  /** The collection of the documents, or another one. */
  collection: (name?: string) => ReturnType<ThroughSdk['db']['collection']>;
  opened: () => Opened;
  /** What the last call examined and returned. */
  lastCost: () => Cost | undefined;
};

/** For a `describe`: the unmodified SDK in front of a new database before each test, these documents in it. */
export const throughSdk = (name: string, documents: readonly object[]): ThroughSdk => {
  const db = init({ env: 'local' }).database();
  let opened: Opened;
  let server: Awaited<ReturnType<typeof serve>>;
  beforeEach(async () => {
    opened = await openTemporary();
    server = await serve(opened.database);
    await opened.database.importDocuments(name, documents);
  });
  afterEach(async () => {
    await server.stop();
    await opened.dispose();
  });
  return {
    db,
    collection: (other = name) => db.collection(other),
    opened: () => opened,
    lastCost: () => server.lastCost(),
  };
};
