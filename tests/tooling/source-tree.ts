import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

const ROOT = join(__dirname, '../../src');
const ENDINGS = ['.tsx', '.ts', '.weapp.tsx', '.weapp.ts', '/index.tsx', '/index.ts'];

export type Source = { path: string; text: string; imports: string[] };

const resolved = (from: string, specifier: string): string | undefined => {
  const base = join(dirname(from), specifier);
  const file = ENDINGS.map((ending) => base + ending).find(existsSync);
  return file && relative(ROOT, file);
};

/** Every source of the app by its path below `src`, without tests, with what it imports of the app. */
export function sourcesOfApp(): Map<string, Source> {
  const files = readdirSync(ROOT, { recursive: true, encoding: 'utf8' })
    .filter((path) => /\.tsx?$/.test(path) && !/\.(test|harness)\./.test(path) && !path.startsWith('gallery'))
    .map((path) => join(ROOT, path));
  return new Map(
    files.map((file) => {
      const text = readFileSync(file, 'utf8');
      const imports = [...text.matchAll(/from '(\.[^']+)'/g)].flatMap(
        ([, specifier = '']) => resolved(file, specifier) ?? [],
      );
      const path = relative(ROOT, file);
      return [path, { path, text, imports }];
    }),
  );
}
