import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { catalogOf } from './catalog';
import { type Database, openDatabase } from './database';
import { indexFaults } from './index-faults.harness';
import { KILL_DECLARED, writeUntilKilled } from './kill-writer.harness';
import { openStore } from './store/store';

jest.setTimeout(300_000);

const ROUNDS = 20;

const bundleWriter = (dir: string): string => {
  const file = join(dir, 'writer.cjs');
  const entry = resolve(__dirname, 'kill-writer.harness.ts');
  buildSync({
    stdin: {
      contents: `import * as writer from ${JSON.stringify(entry)}; void writer.${writeUntilKilled.name}(process.argv[2]);`,
      resolveDir: __dirname,
    },
    outfile: file,
    bundle: true,
    platform: 'node',
    external: ['lmdb'],
    logLevel: 'error',
  });
  return file;
};

/** Lets the writer work for a random while and kills it; returns what it said before. */
const writeAndKill = (writer: string, dir: string): Promise<string[]> =>
  new Promise((done, fail) => {
    const env = { ...process.env, NODE_PATH: resolve(__dirname, '../../node_modules') };
    const child = spawn(process.execPath, [writer, dir], { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    let isArmed = false;
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (isArmed || !said.includes('ready')) return;
      isArmed = true;
      setTimeout(() => child.kill('SIGKILL'), Math.random() * 120);
    });
    child.on('close', (_code, signal) => {
      // The last line may be cut: what was not said whole was not acknowledged.
      if (signal === 'SIGKILL') done(said.split('\n').slice(0, -1));
      else fail(new Error(`the writer ended by itself: ${said.slice(-500)}`));
    });
  });

const all = async (database: Database, name: string): Promise<Map<string, { rev: number }>> => {
  const rows = (await database.documents(name, { limit: 1e6 })) as { _id: string; rev: number }[];
  return new Map(rows.map((row) => [row._id, row]));
};

const checkCounters = async (database: Database, said: string[]): Promise<void> => {
  const counters = await all(database, 'counters');
  for (const worker of [0, 1, 2]) {
    const acknowledged = said.filter((line) => line.startsWith(`rev ${worker} `)).length;
    const stored = counters.get(`c${worker}`)?.rev ?? -1;
    // One more may have reached the disk without having been said.
    expect([acknowledged, acknowledged + 1]).toContain(stored);
  }
  const [left, right] = [counters.get('left')?.rev ?? 0, counters.get('right')?.rev ?? 0];
  expect(left + right).toBe(0);
  const moved = said.filter((line) => line.startsWith('moved')).length;
  expect([moved, moved + 1]).toContain(right);
};

const checkNotes = async (database: Database, said: string[]): Promise<void> => {
  const notes = await all(database, 'notes');
  const heard = (verb: string) =>
    said.filter((line) => line.startsWith(`${verb} `)).map((line) => line.split(' ')[1]);
  const [removing, removed] = [new Set(heard('removing')), new Set(heard('removed'))];
  const lost = heard('added').filter((id) => id && !removing.has(id) && !notes.has(id));
  expect(lost).toEqual([]);
  expect([...removed].filter((id) => id && notes.has(id))).toEqual([]);
};

describe('a database whose process is killed', () => {
  const dirs: string[] = [];
  const temporary = (): string => {
    const dir = mkdtempSync(join(tmpdir(), 'local-database-'));
    dirs.push(dir);
    return dir;
  };
  afterAll(() => {
    for (const dir of dirs) rmSync(dir, { recursive: true, force: true });
  });

  it(`has lost nothing acknowledged and its indexes agree, ${ROUNDS} times`, async () => {
    const writer = bundleWriter(temporary());
    let acknowledged = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const dir = temporary();
      const said = await writeAndKill(writer, dir);
      acknowledged += said.length - 1;
      const database = await openDatabase({ dir, declared: KILL_DECLARED, now: Date.now });
      await checkCounters(database, said);
      await checkNotes(database, said);
      await database.close();
      const store = openStore(dir);
      expect(indexFaults(store, catalogOf(KILL_DECLARED))).toEqual([]);
      await store.root.close();
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
  });
});
