import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export type Size = { name: string; bytes: number; packed: number };

const filesIn = (path: string): string[] =>
  statSync(path).isDirectory() ? readdirSync(path).flatMap((name) => filesIn(join(path, name))) : [path];

const sizeOf = (name: string, files: readonly string[]): Size => {
  const contents = files.map((file) => readFileSync(file));
  return {
    name,
    bytes: contents.reduce((sum, content) => sum + content.length, 0),
    packed: contents.reduce((sum, content) => sum + gzipSync(content).length, 0),
  };
};

export const functionSizes = (functions: string, names: readonly string[]): Size[] =>
  names.map((name) => sizeOf(name, [join(functions, name, 'index.js')]));

type AppConfig = { subPackages?: { root: string }[]; subpackages?: { root: string }[] };

/** The packages of the mini-program as WeChat counts them: each subpackage, and all the rest as the main one. */
export const miniProgramSizes = (app: string): Size[] => {
  const config = JSON.parse(readFileSync(join(app, 'app.json'), 'utf8')) as AppConfig;
  const roots = [...(config.subPackages ?? []), ...(config.subpackages ?? [])].map(({ root }) =>
    root.replace(/\/$/, ''),
  );
  const all = filesIn(app).filter((file) => !file.endsWith('.map'));
  const inside = (root: string) => all.filter((file) => file.startsWith(join(app, root, '/')));
  const rest = all.filter((file) => roots.every((root) => !file.startsWith(join(app, root, '/'))));
  return [sizeOf('main', rest), ...roots.map((root) => sizeOf(root, inside(root)))];
};
