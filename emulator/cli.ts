import { existsSync } from 'node:fs';
import { type CliOptions, parseCli, USAGE } from './cli-options';
import { type Cloud, openCloud } from './cloud';
import { importState } from './data/copy-state';
import { type FolderLock, lockFolder } from './data/folder-lock';
import { endWithNpm } from './end-with-npm';
import { missingBundles } from './functions/function-host';
import { type CloudManifest, readManifest } from './manifest';

const BUILD = 'npx tsx scripts/build-cloud.ts';

const say = (text: string): void => void process.stderr.write(`${text}\n`);

const fail = (text: string): never => {
  say(text);
  process.exit(1);
};

const builtManifest = async ({
  manifestFile,
  functionsDir,
  demo,
  demoBundle,
}: CliOptions): Promise<CloudManifest> => {
  const manifest = await readManifest(manifestFile);
  if (!manifest) return fail(`The functions are not built: no ${manifestFile}. Run: ${BUILD}`);
  const missing = missingBundles(functionsDir, manifest.functions);
  if (missing.length > 0) return fail(`Not built: ${missing.join(', ')} in ${functionsDir}. Run: ${BUILD}`);
  if (demo && !existsSync(demoBundle)) return fail(`The demo is not built: no ${demoBundle}. Run: ${BUILD}`);
  return manifest;
};

const start = async (options: CliOptions, manifest: CloudManifest): Promise<Cloud> => {
  const { port, dir, functionsDir, demo, demoBundle, importDir, appDir, automaticTimers } = options;
  if (importDir && !existsSync(importDir)) return fail(`No export at ${importDir}`);
  if (importDir && !(await importState(importDir, dir)))
    return fail(`An export needs a new data folder: ${dir} is in use`);
  return openCloud({
    port,
    dir,
    manifest,
    functionsDir,
    automaticTimers,
    warn: (text) => say(`[cloud] ${text}`),
    ...(demo ? { demoBundle } : {}),
    ...(importDir ? { importDir } : {}),
    ...(appDir ? { appDir } : {}),
  });
};

const LOCK_ATTEMPTS = 15;

/** Gives a cloud that is ending three seconds to leave the folder: a restart follows it at once. */
const lockPatiently = async (dir: string): Promise<FolderLock | undefined> => {
  for (let attempt = 1; attempt < LOCK_ATTEMPTS; attempt += 1) {
    const lock = await lockFolder(dir);
    if (lock) return lock;
    await new Promise((go) => setTimeout(go, 200));
  }
  return lockFolder(dir);
};

const main = async (): Promise<void> => {
  const options = parseCli(process.argv.slice(2));
  if ('problem' in options) return fail(`${options.problem}\n${USAGE}`);
  const manifest = await builtManifest(options);
  const lock = await lockPatiently(options.dir);
  if (!lock) return fail(`Another local cloud works in ${options.dir}`);
  const cloud = await start(options, manifest);

  let endingSince = 0;
  const end = (): void => {
    // A terminal signals the whole group and `npm start` passes it on: one Ctrl-C arrives twice. A later
    // signal is from somebody who will not wait.
    if (endingSince > 0 && performance.now() - endingSince > 1000) process.exit(1);
    if (endingSince > 0) return;
    endingSince = performance.now();
    void cloud.close().then(() => {
      lock.release();
      process.exit(0);
    });
  };
  process.on('SIGTERM', end);
  process.on('SIGINT', end);
  endWithNpm(end);
  process.stdout.write(`${JSON.stringify({ ready: true, url: cloud.url })}\n`);
  say(`[cloud] ${cloud.url}/_emulator/ shows what happens here; data in ${options.dir}`);
};

main().catch((error: unknown) =>
  fail(error instanceof Error ? (error.stack ?? error.message) : String(error)),
);
