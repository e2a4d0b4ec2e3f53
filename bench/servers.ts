import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { databaseFolder } from '../emulator/data/demo';
import { type Cost, type Database, openDatabase } from '../emulator/database/database';
import { startCloud } from '../tests/support/local-cloud';
import { LOOKS } from './looks';
import { NOTES, noteOf } from './notes';

export type Server = { url: string; stop: () => Promise<void> };

export const startFloor = async (): Promise<Server> => {
  const argv = ['--import', 'tsx', join(__dirname, 'floor.ts')];
  const child = spawn(process.execPath, argv, { stdio: ['pipe', 'pipe', 'inherit'] });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  return {
    url: line.toString().trim(),
    stop: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
};

const BATCH = 5000;

export type Looked = Record<string, Cost>;

/** What each operation looks at in a collection of this size. */
const look = async (database: Database): Promise<Looked> => {
  const looked: Looked = {};
  for (const [name, action, body] of LOOKS) {
    const { reply, cost } = await database.handle(`database.${action}`, body as Record<string, unknown>);
    if (reply.code) throw new Error(`${name}: ${String(reply.code)} ${String(reply.message)}`);
    looked[name] = cost;
  }
  return looked;
};

const fill = async (dir: string, size: number): Promise<{ importMs: number; looked: Looked }> => {
  const began = performance.now();
  const database = await openDatabase({ dir: databaseFolder(dir), declared: [NOTES], now: Date.now });
  for (let from = 0; from < size; from += BATCH) {
    const length = Math.min(BATCH, size - from);
    const batch = Array.from({ length }, (_, n) => noteOf(from + n, size));
    await database.importDocuments(NOTES.name, batch);
  }
  const importMs = performance.now() - began;
  const looked = await look(database);
  await database.close();
  return { importMs, looked };
};

const buildFunction = async (dir: string): Promise<string> => {
  const functions = join(dir, 'build', 'cloudfunctions');
  await mkdir(join(functions, 'echo'), { recursive: true });
  await writeFile(join(functions, 'echo', 'index.js'), 'exports.main = async (event) => event;\n');
  const echo = { name: 'echo', timeoutSeconds: 20, memoryMb: 128, timers: [], openapi: [], env: [] };
  const manifest = { functions: [echo], collections: [NOTES], operations: [] };
  await writeFile(join(functions, '..', 'cloud-manifest.json'), JSON.stringify(manifest));
  return functions;
};

/** A local cloud with so many documents, how long they took to import, and what one call of each kind looks at. */
export const startFilledCloud = async (
  size: number,
): Promise<Server & { importMs: number; looked: Looked }> => {
  const dir = await mkdtemp(join(tmpdir(), 'cloud-bench-'));
  const functions = await buildFunction(dir);
  const data = join(dir, 'data');
  const filled = await fill(data, size);
  const cloud = await startCloud({ dir: data, functions });
  return {
    url: `${cloud.url}/admin`,
    ...filled,
    stop: async () => {
      await cloud.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
};
