import { rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import * as v from 'valibot';
import { type Personas, personaList } from '../control/personas';
import type { Database } from '../database/database';
import { parseFilePath } from '../storage/file-path';
import { type FileStore, filesFolder } from '../storage/file-store';
import { readJson, writeDurably } from './durable-file';

const demo = v.object({
  collections: v.record(
    v.string(),
    v.array(v.custom<object>((value) => typeof value === 'object' && value !== null)),
  ),
  files: v.array(v.object({ path: v.string(), contentType: v.string(), base64: v.string() })),
  personas: personaList,
});

type Demo = v.InferOutput<typeof demo>;
type MakeDemo = (input: { now: number; env: Readonly<Record<string, string>> }) => unknown;

export const databaseFolder = (dir: string): string => join(dir, 'database');
const markFile = (dir: string): string => join(dir, 'demo.json');

/** Clears what a killed loading of the demo left behind. To be called before the database is opened. */
export const clearHalfLoadedDemo = async (dir: string): Promise<void> => {
  const mark = (await readJson(markFile(dir))) as { state: 'loading' | 'loaded' } | undefined;
  if (mark?.state !== 'loading') return;
  await rm(databaseFolder(dir), { recursive: true, force: true });
  await rm(filesFolder(dir), { recursive: true, force: true });
};

const make = (bundle: string, now: number, env: Readonly<Record<string, string>>): Demo => {
  const { makeDemo } = createRequire(resolve('package.json'))(resolve(bundle)) as { makeDemo: MakeDemo };
  return v.parse(demo, makeDemo({ now, env }));
};

export type DemoTarget = { dir: string; database: Database; files: FileStore; personas: Personas };

/** Loads the demo into an empty data folder, once. */
export const loadDemo = async (
  bundle: string,
  { dir, database, files, personas }: DemoTarget,
  now: number,
  env: Readonly<Record<string, string>>,
): Promise<void> => {
  if (database.collections().some((each) => each.documents > 0)) return;
  await writeDurably(markFile(dir), JSON.stringify({ state: 'loading' }));
  const made = make(bundle, now, env);
  for (const [collection, documents] of Object.entries(made.collections)) {
    await database.importDocuments(collection, documents);
  }
  for (const { path, contentType, base64 } of made.files) {
    const checked = parseFilePath(path);
    if (!checked) throw new Error(`the demo holds a file with an unacceptable path: ${path}`);
    await files.write(checked, Buffer.from(base64, 'base64'), contentType, null);
  }
  await personas.keep(made.personas);
  await writeDurably(markFile(dir), JSON.stringify({ state: 'loaded' }));
};
