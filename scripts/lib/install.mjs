import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, run } from './run.mjs';

const packagesOf = (path) => {
  try {
    return JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  } catch {
    return {};
  }
};

/**
 * Whether node_modules holds what the lock file names. npm keeps its own record of what it installed;
 * comparing the two is exact, while file times change with every clone and checkout.
 */
const isInstalled = () => {
  const present = packagesOf('node_modules/.package-lock.json');
  return Object.entries(packagesOf('package-lock.json')).every(
    // Optional packages are the binaries of other platforms.
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || present[path]?.version === version,
  );
};

/** Installs what is missing. Ends the process when that fails. */
export const ensureInstalled = async () => {
  if (isInstalled()) return;
  console.log('Installing packages (once, about a minute) …');
  // Development packages too, whatever NODE_ENV says: the builds need them.
  const args = ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=warn'];
  const npm = process.env.npm_execpath;
  const code = npm ? await run(process.execPath, [npm, ...args]) : await run('npm', args);
  if (code !== 0) {
    console.error(
      'The packages could not be installed: see the lines above, then run the same command again.',
    );
    process.exit(code);
  }
};
