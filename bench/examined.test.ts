import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, openDatabase } from '../emulator/database/database';
import { LOOKS } from './looks';
import { NOTES, noteOf } from './notes';

const SIZES = [100, 1000, 10_000];

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

  it.each(LOOKS)('%s looks at what it returns', async (_name, action, body, cost) => {
    const answer = await database.handle(`database.${action}`, body as Record<string, unknown>);
    expect(answer.reply.code).toBeUndefined();
    expect(answer.cost).toEqual(cost);
  });
});
