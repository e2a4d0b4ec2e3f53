import { availableParallelism } from 'node:os';
import { missingForBrowser } from './lib/browser.mjs';
import { build } from './lib/builds.mjs';
import { ensureInstalled } from './lib/install.mjs';
import { jest } from './lib/jest.mjs';
import { bin, node } from './lib/run.mjs';

/** Where source lives. */
const AREAS = ['types', 'cloudfunctions', 'src', 'emulator', 'bench', 'scripts', 'config', 'tests'];
const isCi = process.env.CI === 'true';
/** Jest leaves one core free for whoever watches; here nobody does. Each worker may have a cloud of its own: not too many. */
const EVERY_CORE = `--maxWorkers=${Math.min(4, availableParallelism())}`;

/** @type {{ title: string; state: 'passed' | 'failed' | 'left out'; note: string; seconds: number }[]} */
const steps = [];
const tests = { passed: 0, failed: 0, skipped: 0 };

const step = async (title, work) => {
  console.log(`\n━━ ${title} ${'━'.repeat(Math.max(0, 76 - title.length))}`);
  const started = performance.now();
  const { state, note = '' } = await work();
  steps.push({ title, state, note, seconds: Math.round((performance.now() - started) / 1000) });
  return state === 'passed';
};

const outcome = (ok, note) => ({ state: ok ? 'passed' : 'failed', note });
const check = (title, ...args) => step(title, async () => outcome((await node(args)) === 0));
const leaveOut = (title, note) => step(title, async () => ({ state: isCi ? 'failed' : 'left out', note }));

const suite = (title, name, args) =>
  step(title, async () => {
    const { ok, passed, failed, skipped } = await jest(name, args);
    tests.passed += passed;
    tests.failed += failed;
    tests.skipped += skipped;
    return outcome(ok, `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
  });

const buildStep = (title, name) => step(title, async () => outcome(await build(name)));

const journeys = async () => {
  const missing = missingForBrowser();
  if (missing.length === 0)
    return suite('Journeys', 'journeys', ['--selectProjects', 'journeys', EVERY_CORE]);
  // Photographing the bundle takes the browser too.
  await suite('Journeys on the mini-program bundle', 'journeys', [
    ...['--selectProjects', 'journeys', EVERY_CORE, 'tests/miniprogram/(?!screenshot)'],
  ]);
  const advice = `Missing here: ${missing.join(', ')}. On Debian: apt-get install ${missing.join(' ')}`;
  return leaveOut('Journeys in the browser', advice);
};

const report = () => {
  console.log(`\n━━ Summary ${'━'.repeat(69)}`);
  const signs = { passed: '✓', failed: '✗', 'left out': '–' };
  for (const { title, state, note, seconds } of steps)
    console.log(
      `${signs[state]} ${title}${note ? `: ${note}` : ''}${state === 'left out' ? ' (LEFT OUT)' : ''}  ${seconds} s`,
    );
  const out = steps.filter(({ state }) => state === 'left out').length;
  console.log(
    out + tests.skipped === 0
      ? 'Nothing was skipped.'
      : `Skipped: ${tests.skipped} tests, ${out} steps left out.`,
  );
  const failedSteps = steps.filter(({ state }) => state === 'failed');
  // A failed check is no test, but a line that reads "0 failed" would hide it.
  const failed = Math.max(tests.failed, failedSteps.length);
  console.log(`\n${tests.passed} passed, ${failed} failed`);
  return failedSteps.length === 0 && failed === 0 ? 0 : 1;
};

const looks = async () => {
  await check('Format and lint', bin('@biomejs/biome/bin/biome'), 'ci', '--error-on-warnings');
  await check(
    'Layers',
    bin('dependency-cruiser/bin/dependency-cruise.mjs'),
    ...['--config', '.dependency-cruiser.cjs'],
    ...AREAS,
  );
  await check('Unused code', bin('knip/bin/knip.js'), '--no-progress');
  await check('Types', 'scripts/typecheck.mjs');
};

const smallBuildsAndLooks = async () => {
  const hasCloud = await buildStep('Build: functions and demo district', 'cloud');
  const hasWeapp = await buildStep('Build: mini-program', 'weapp');
  await looks();
  return { hasCloud, hasWeapp };
};

await ensureInstalled();
// The build for the browser keeps one core busy for as long as all of this keeps the other.
const [hasApp, { hasCloud, hasWeapp }] = await Promise.all([
  buildStep('Build: app for the browser', 'h5'),
  smallBuildsAndLooks(),
]);
await suite('Unit and screen tests', 'unit', ['--selectProjects', 'unit', 'app', EVERY_CORE]);
await suite('Contract of the cloud', 'contract', ['--selectProjects', 'contract']);
if (hasCloud)
  await suite('Operations on the local cloud', 'cloud', ['--selectProjects', 'cloud', EVERY_CORE]);
else await leaveOut('Operations on the local cloud', 'the functions were not built');
if (hasCloud) await suite('Proofs for every operation', 'proof', ['--selectProjects', 'proof', EVERY_CORE]);
else await leaveOut('Proofs for every operation', 'the functions were not built');
if (hasCloud && hasWeapp && hasApp) await journeys();
else await leaveOut('Journeys', 'a build is missing');
process.exit(report());
