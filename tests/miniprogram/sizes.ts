import { readdirSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readBundle } from './runtime/bundle';

/** Size of one package in KB (1024 bytes), its largest files first. `name` is 'main' or the subpackage's root. */
export type PackageSize = { name: string; kb: number; files: { path: string; kb: number }[] };

// WeChat packs a list of known suffixes only; licences, maps and the project file stay at home.
const NOT_PACKED = /(\.txt|\.map|project(\.private)?\.config\.json)$/;

const kb = (bytes: number) => Math.round((bytes / 1024) * 10) / 10;

/** What WeChat would count against its limit of 2,048 KB a package; the main package comes first. */
export function packageSizes(dist: string): PackageSize[] {
  const bundle = readBundle(dist);
  const files = readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !NOT_PACKED.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: relative(dist, file), bytes: statSync(file).size }));
  const roots = new Set(['', ...bundle.pages.map(bundle.packageOf)]);
  return [...roots].map((root) => {
    const own = files.filter(({ path }) => bundle.packageOf(path) === root).sort((a, b) => b.bytes - a.bytes);
    return {
      name: root === '' ? 'main' : root.replace(/\/$/, ''),
      kb: kb(own.reduce((sum, { bytes }) => sum + bytes, 0)),
      files: own.map(({ path, bytes }) => ({ path, kb: kb(bytes) })),
    };
  });
}
