import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { appAt, type Measured, measure } from './measure';
import { OPERATIONS } from './operations';
import { type Imported, reportOf } from './report';
import { startFilledCloud, startFloor } from './servers';

const SHORT = [1000, 10_000, 100_000];
const FULL = [...SHORT, 1_000_000];
const TURNS = 200;

const main = async (): Promise<void> => {
  const { values } = parseArgs({ options: { full: { type: 'boolean', default: false } } });
  const sizes = values.full ? FULL : SHORT;
  const measured: Measured[] = [];
  const imported: Imported[] = [];
  const floor = await startFloor();
  for (const size of sizes) {
    const cloud = await startFilledCloud(size);
    imported.push({ size, ms: cloud.importMs, looked: cloud.looked });
    const apps = { floor: appAt(floor.url), cloud: appAt(cloud.url) };
    for (const operation of OPERATIONS) {
      const result = await measure(operation, size, TURNS, apps);
      measured.push(result);
      process.stderr.write(`${size} documents, ${result.operation}: ${result.cloud.toFixed(2)} ms\n`);
    }
    await cloud.stop();
  }
  await floor.stop();
  const command = `npm run bench:cloud${values.full ? ' -- --full' : ''}`;
  const date = new Date().toISOString().slice(0, 10);
  const report = reportOf(measured, imported, { date, command, turns: TURNS });
  process.stdout.write(report);
  writeFileSync(join(__dirname, '../docs/measurements-cloud.md'), report);
};

void main();
