import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle } from '../scripts/cloud/bundle';
import type { CloudManifest } from '../scripts/cloud/manifest';
import { openWorld } from '../tests/proof/world/open-world';
import { type District, type Figures, measurementsDocument } from './document';
import type { Fuzz } from './fuzz-text';
import type { Growth } from './growth/text';
import { keepFunctions } from './keep-functions';
import { machine } from './machine';
import type { Opinions } from './opinions/text';
import { coldStarts } from './package/cold-start';
import { type Contents, contentsOf } from './package/contents';
import { functionSizes, miniProgramSizes } from './package/sizes';
import { warmCalls } from './warm';

const ROOT = join(__dirname, '..');
const json = <T>(path: string): T => JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as T;

/** What a longer measurement left; `null`: it was never made. */
const kept = <T>(name: string): T | null => {
  const path = `bench/results/${name}.json`;
  return existsSync(join(ROOT, path)) ? json<T>(path) : null;
};

const BARE = { name: 'bare', timeoutSeconds: 10, memoryMb: 256, timers: [], openapi: [], env: [] };

/** The product's functions and, beside them, one that holds the bare SDK. */
const withBare = async (functions: string): Promise<string[]> => {
  await bundle(join(ROOT, 'bench/bare/index.ts'), join(functions, 'bare/index.js'));
  const path = join(functions, '../cloud-manifest.json');
  const manifest = JSON.parse(await readFile(path, 'utf8')) as CloudManifest;
  const names = manifest.functions.map(({ name }) => name);
  await writeFile(path, JSON.stringify({ ...manifest, functions: [...manifest.functions, BARE] }));
  return names;
};

const sizes = async (functions: string, names: readonly string[]) => {
  const contents: Record<string, Contents[]> = {};
  for (const name of names) contents[name] = await contentsOf(join(ROOT, 'cloudfunctions', name, 'index.ts'));
  const app = existsSync(join(ROOT, 'dist/weapp/app.json')) ? miniProgramSizes(join(ROOT, 'dist/weapp')) : [];
  return { functions: functionSizes(functions, names), contents, app };
};

const main = async (): Promise<void> => {
  const functions = await keepFunctions();
  const names = await withBare(functions);
  console.log('cold starts …');
  const cold = await coldStarts(functions, ['bare', ...names]);
  console.log('warm calls …');
  const world = await openWorld({ functions });
  const warm = await warmCalls(world);
  await world.stop();
  const figures: Figures = {
    machine: machine(),
    date: new Date().toISOString().slice(0, 10),
    package: { cold, ...(await sizes(functions, names)) },
    warm,
    costs: json('tests/proof/costs.budget.json'),
    fuzz: kept<Fuzz>('fuzz'),
    growth: kept<Growth>('growth'),
    district: kept<District>('district'),
    opinions: kept<Opinions>('opinions'),
  };
  writeFileSync(join(ROOT, 'docs/measurements.md'), measurementsDocument(figures));
  console.log('docs/measurements.md is written');
};

void main();
