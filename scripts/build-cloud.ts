import { existsSync } from 'node:fs';
import { copyFile, mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { bundle, bundleFunction, bytesOf, deployedNames } from './cloud/bundle';
import { problemsIn } from './cloud/check-manifest';
import { cloudbaserc, functionConfig } from './cloud/deploy-config';
import { manifestOf } from './cloud/manifest';
import { type Deployed, loadSlice } from './cloud/slices';

const ROOT = join(__dirname, '..');
const BACKEND = join(ROOT, 'cloudfunctions');
const OUT = join(ROOT, 'dist/cloudfunctions');

const json = (value: unknown) => `${JSON.stringify(value, null, 2)}\n`;

const put = async (path: string, text: string) => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};

/** @returns the size of the files, in bytes */
const layBeside = async ({ name, files = {} }: Deployed): Promise<number> => {
  let bytes = 0;
  for (const [beside, inPackages] of Object.entries(files)) {
    const target = join(OUT, name, beside);
    await copyFile(join(ROOT, 'node_modules', inPackages), target);
    bytes += (await stat(target)).size;
  }
  return bytes;
};

const sizeLine = (name: string, bytes: number) => `  ${name.padEnd(16)} ${Math.round(bytes / 1024)} KB`;

/** The project file is kept in the repository, so that a change of it is seen in review; CI accepts no stale one. */
const keepProjectFile = async (wanted: string): Promise<string[]> => {
  const path = join(ROOT, 'cloudbaserc.json');
  const present = existsSync(path) ? await readFile(path, 'utf8') : '';
  if (present === wanted) return [];
  if (process.env.CI === 'true') return ['cloudbaserc.json is stale: run npm run build:cloud and commit it'];
  await writeFile(path, wanted);
  console.log('  cloudbaserc.json is rewritten');
  return [];
};

const main = async (): Promise<string[]> => {
  const slices = await Promise.all(deployedNames(BACKEND).map((name) => loadSlice(BACKEND, name)));
  const manifest = manifestOf(slices);
  const problems = problemsIn(manifest);
  if (problems.length > 0) return problems;

  await rm(OUT, { recursive: true, force: true });
  for (const deployed of manifest.functions) {
    const { name } = deployed;
    const files = await bundleFunction(join(BACKEND, name, 'index.ts'), join(OUT, name));
    await put(join(OUT, name, 'config.json'), json(functionConfig(deployed)));
    const slice = slices.find((one) => one.name === name);
    const bundled = files.reduce((sum, file) => sum + bytesOf(file), 0);
    console.log(sizeLine(name, bundled + (slice ? await layBeside(slice) : 0)));
  }
  await put(join(ROOT, 'dist/cloud-manifest.json'), json(manifest));
  const demoBytes = await bundle(join(BACKEND, 'demo/index.ts'), join(ROOT, 'dist/demo/index.cjs'));
  console.log(sizeLine('demo district', demoBytes));
  return keepProjectFile(json(cloudbaserc(manifest)));
};

main().then(
  (problems) => {
    for (const problem of problems) console.error(problem);
    process.exitCode = problems.length === 0 ? 0 : 1;
  },
  (error: unknown) => {
    console.error(error);
    process.exitCode = 1;
  },
);
