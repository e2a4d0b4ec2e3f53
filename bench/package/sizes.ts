import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { packageSizes } from '../../tests/miniprogram/sizes';

export type FileSize = { path: string; bytes: number; packed: number };
export type Size = { name: string; files: FileSize[] };

const sizeOf = (folder: string, path: string): FileSize => {
  const content = readFileSync(join(folder, path));
  return { path, bytes: content.length, packed: gzipSync(content).length };
};

/** Every file of each function's folder. */
export const functionSizes = (functions: string, names: readonly string[]): Size[] =>
  names.map((name) => ({
    name,
    files: readdirSync(join(functions, name)).map((path) => sizeOf(join(functions, name), path)),
  }));

/** The packages of the mini-program as WeChat counts them, the largest file of each first. */
export const miniProgramSizes = (app: string): Size[] =>
  packageSizes(app).map(({ name, files }) => ({ name, files: files.map(({ path }) => sizeOf(app, path)) }));
