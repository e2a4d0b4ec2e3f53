import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, ROOT } from './lib/run.mjs';

/** Every area has its own tsconfig: a screen that touches Node, or a function that touches the DOM, is an error. */
const AREAS = ['types', 'cloudfunctions', 'emulator', 'scripts', 'config', 'tests', 'src'];

const check = (area) =>
  node([bin('typescript/bin/tsc'), '--noEmit', '--pretty', '-p', `${area}/tsconfig.json`]);

const missing = AREAS.filter((area) => !existsSync(join(ROOT, area, 'tsconfig.json')));
for (const area of missing) console.error(`${area}/tsconfig.json is missing`);

const waiting = AREAS.filter((area) => !missing.includes(area));
const failed = [...missing];
const worker = async () => {
  for (let area = waiting.shift(); area; area = waiting.shift())
    if ((await check(area)) !== 0) failed.push(area);
};
await Promise.all([worker(), worker()]);

console.log(
  failed.length === 0 ? 'Types are right in every area.' : `Types are wrong in: ${failed.join(', ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);
