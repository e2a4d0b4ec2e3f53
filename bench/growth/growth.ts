import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Declared } from '../../emulator/database/database';
import { openWorld } from '../../tests/proof/world/open-world';
import { keepFunctions } from '../keep-functions';
import { machine } from '../machine';
import { COMMUNITIES, fillCity } from './city';
import { grown, type Size } from './grown';
import { costsIn } from './measure';
import { growthPlot } from './plot';
import { type Growth, growthDocument } from './text';

const SIZES = [1000, 10_000];
const FULL = [...SIZES, 100_000, 1_000_000];

/** Every size in a database of its own: what is measured in one city leaves nothing in the next. */
const measured = async (size: number, functions: string, declared: Declared): Promise<Size> => {
  const dir = await mkdtemp(join(tmpdir(), 'growth-'));
  try {
    await fillCity(dir, size, declared);
    console.log(`${size} requests are imported`);
    const world = await openWorld({ dir, functions });
    const costs = await costsIn(world, size).finally(() => world.stop());
    console.log(`${size} requests are measured`);
    return { size, costs };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
};

const keep = async (growth: Growth): Promise<void> => {
  const docs = join(__dirname, '../../docs');
  await writeFile(join(__dirname, '../results/growth.json'), `${JSON.stringify(growth, null, 2)}\n`);
  await writeFile(join(docs, 'measurements-growth.md'), growthDocument(growth));
  await writeFile(join(docs, 'measurements-growth.svg'), growthPlot(growth.sizes));
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
  const functions = await keepFunctions();
  const manifest = JSON.parse(await readFile(join(functions, '../cloud-manifest.json'), 'utf8')) as {
    collections: Declared;
  };
  const sizes: Size[] = [];
  for (const size of values.full ? FULL : SIZES)
    sizes.push(await measured(size, functions, manifest.collections));
  const command = `npm run bench:growth${values.full ? ' -- --full' : ''}`;
  const date = new Date().toISOString().slice(0, 10);
  await keep({ command, date, machine: machine(), communities: COMMUNITIES, sizes });
  const risen = grown(sizes);
  for (const each of risen) console.log(each);
  console.log(
    risen.length === 0 ? 'Nothing grows faster than the logarithm.' : `${risen.length} figures grow.`,
  );
  process.exitCode = risen.length === 0 ? 0 : 1;
};

void main();
