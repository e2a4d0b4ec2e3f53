import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { DeployedFunction } from '../manifest';

export const temporaryFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'cloud-'));

export const removeFolder = (dir: string): Promise<void> => rm(dir, { recursive: true, force: true });

export const aFunction = (name: string, facts: Partial<DeployedFunction> = {}): DeployedFunction => ({
  name,
  timeoutSeconds: 5,
  memoryMb: 128,
  timers: [],
  openapi: [],
  env: [],
  ...facts,
});

/** Writes a function that is plain JavaScript: `source` is the body of `main(event, context)`. */
export const writeFunction = async (dir: string, name: string, source: string): Promise<void> => {
  await mkdir(join(dir, name), { recursive: true });
  await writeFile(join(dir, name, 'index.js'), `exports.main = async (event, context) => {\n${source}\n};\n`);
};

/** Bundles a function with the SDKs it requires, as the build of the backend does. */
export const bundleFunction = async (dir: string, name: string, contents: string): Promise<void> => {
  await build({
    stdin: { contents, resolveDir: process.cwd(), loader: 'js' },
    bundle: true,
    platform: 'node',
    format: 'cjs',
    outfile: join(dir, name, 'index.js'),
    logLevel: 'error',
  });
};
