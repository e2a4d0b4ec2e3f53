import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { bin, node, ROOT } from './run.mjs';

/**
 * Runs jest projects and counts.
 * @param {string} name names the report
 * @param {string[]} args e.g. `['--selectProjects', 'cloud']`
 * @returns {Promise<{ ok: boolean; passed: number; failed: number; skipped: number }>}
 *   A file that does not even load counts as one failed test.
 */
export const jest = async (name, args) => {
  const report = join(ROOT, 'dist/.tests', `${name}.json`);
  mkdirSync(join(ROOT, 'dist/.tests'), { recursive: true });
  rmSync(report, { force: true });
  const code = await node([bin('jest/bin/jest.js'), '--ci', '--json', `--outputFile=${report}`, ...args]);
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites, numPendingTests, numTodoTests } =
      JSON.parse(readFileSync(report, 'utf8'));
    return {
      ok: code === 0,
      passed: numPassedTests,
      failed: numFailedTests + numRuntimeErrorTestSuites,
      skipped: numPendingTests + numTodoTests,
    };
  } catch {
    return { ok: false, passed: 0, failed: 1, skipped: 0 };
  }
};
