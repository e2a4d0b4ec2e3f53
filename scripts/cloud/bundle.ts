import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type BuildOptions, build, type Metafile, type Plugin } from 'esbuild';

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
  // its ES module looks for a colour profile beside itself as soon as it is loaded; the other form only when asked
  alias: { pdfkit: require.resolve('pdfkit') },
  charset: 'utf8',
  logLevel: 'warning',
  // `import()` of a part becomes `require`, which every runtime of the cloud knows in a CommonJS file.
  supported: { 'dynamic-import': false },
};

/**
 * Packages that become files of their own beside index.js, because Node reads a whole file at the start: WeChat's is
 * for those who send a message or ask for a phone number, the ciphers are for those who seal or open a field. The SDK
 * is one, because WeChat's package shares it.
 */
const PARTS: Readonly<Record<string, string>> = {
  '@cloudbase/node-sdk': './sdk.js',
  'wx-server-sdk': './wechat.js',
  'sm-crypto-v2': './sm-crypto.js',
};
/** As those, but only beside a function that asks for them. */
const RARE_PARTS: Readonly<Record<string, string>> = {
  pdfkit: './pdf.js',
  'write-excel-file/node': './xlsx.js',
  fflate: './zip.js',
  'ml-kmeans': './kmeans.js',
  'ml-matrix': './matrix.js',
};

const besideIndex: Plugin = {
  name: 'beside-index',
  setup: ({ onResolve }) => {
    for (const [name, file] of Object.entries({ ...PARTS, ...RARE_PARTS })) {
      onResolve({ filter: new RegExp(`^${name}$`) }, ({ kind }) =>
        kind === 'entry-point' ? undefined : { path: file, external: true },
      );
    }
  },
};

const make = async (options: BuildOptions): Promise<Metafile> =>
  (await build({ ...OPTIONS, ...options, metafile: true })).metafile;
export const bytesOf = ({ outputs }: Metafile): number =>
  Object.values(outputs).reduce((sum, { bytes }) => sum + bytes, 0);

/** Makes one self-contained file. @returns its size in bytes */
export const bundle = async (entry: string, outfile: string): Promise<number> =>
  bytesOf(await make({ entryPoints: [entry], outfile }));

const isAskedFor = ({ outputs }: Metafile, file: string): boolean =>
  Object.values(outputs).some(({ imports }) => imports.some(({ path }) => path === file));

/** Makes the files of one function: index.js and those it is deployed with. @returns what each is made of */
export const bundleFunction = async (entry: string, folder: string): Promise<Metafile[]> => {
  const plugins = [besideIndex];
  const main = await make({ entryPoints: [entry], outfile: join(folder, 'index.js'), plugins });
  const rare = Object.entries(RARE_PARTS).filter(([, file]) => isAskedFor(main, file));
  const parts = await Promise.all(
    [...Object.entries(PARTS), ...rare].map(([name, file]) =>
      make({ entryPoints: [name], outfile: join(folder, file), plugins }),
    ),
  );
  return [main, ...parts];
};
