import { bin, node } from './lib/run.mjs';

/** Every area has its own project: a screen that touches Node, or a function that touches the DOM, is an error. */
const PROJECTS = [
  'src/tsconfig.json',
  // what only the browser build and the screen tests see
  'src/tsconfig.browser.json',
  'cloudfunctions/tsconfig.json',
  'emulator/tsconfig.json',
  'bench/tsconfig.json',
  'tests/tsconfig.json',
  'scripts/tsconfig.json',
  'config/tsconfig.json',
  'types/tsconfig.json',
];

const waiting = [...PROJECTS];
const failed = [];
const worker = async () => {
  for (let project = waiting.shift(); project; project = waiting.shift())
    if ((await node([bin('typescript/bin/tsc'), '--noEmit', '--pretty', '-p', project])) !== 0)
      failed.push(project);
};
await Promise.all([worker(), worker()]);

console.log(
  failed.length === 0 ? 'Types are right in every area.' : `Types are wrong in: ${failed.join(', ')}`,
);
process.exit(failed.length === 0 ? 0 : 1);
