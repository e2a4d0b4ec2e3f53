import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build } from 'esbuild';

/** Folders of the backend that are no deployed function. */
const NOT_DEPLOYED = ['kernel', 'platform', 'demo'];

/** Every folder with an index.ts is one deployed function of that name. */
export const deployedNames = (backend: string): string[] =>
  readdirSync(backend, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && !NOT_DEPLOYED.includes(entry.name))
    .map((entry) => entry.name)
    .filter((name) => readdirSync(join(backend, name)).includes('index.ts'))
    .sort();

const OPTIONS: BuildOptions = {
  bundle: true,
  platform: 'node',
  // The newest runtime that CloudBase recommends for functions is Nodejs18.15.
  target: 'node18',
  format: 'cjs',
  // Names stay: a stack trace in the cloud's log must name our functions.
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: 'none',
  charset: 'utf8',
  logLevel: 'warning',
};

/** Makes one self-contained file. @returns its size in bytes */
export const bundle = async (entry: string, outfile: string): Promise<number> => {
  const { metafile } = await build({ ...OPTIONS, entryPoints: [entry], outfile, metafile: true });
  return Object.values(metafile.outputs).reduce((sum, output) => sum + output.bytes, 0);
};
