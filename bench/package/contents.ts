import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { bundleFunction } from '../../scripts/cloud/bundle';

export type Part = { name: string; bytes: number };
/** One file of a function's folder and what it is made of, the largest first. */
export type Contents = { file: string; parts: Part[] };

/** The package, or the folder of ours, that a source belongs to. */
const partOf = (path: string): string => {
  const inside = path.split('node_modules/').at(-1) ?? path;
  if (inside === path)
    return path
      .split('/')
      .slice(0, path.startsWith('types/') ? 1 : 2)
      .join('/');
  const [scope = '', name = ''] = inside.split('/');
  return scope.startsWith('@') ? `${scope}/${name}` : scope;
};

const partsOf = (inputs: Readonly<Record<string, { bytesInOutput: number }>>): Part[] => {
  const parts = new Map<string, number>();
  for (const [path, { bytesInOutput }] of Object.entries(inputs)) {
    const name = partOf(path);
    parts.set(name, (parts.get(name) ?? 0) + bytesInOutput);
  }
  return [...parts].map(([name, bytes]) => ({ name, bytes })).sort((a, b) => b.bytes - a.bytes);
};

/** Bundles a function as the build does and tells what its files hold. */
export const contentsOf = async (entry: string): Promise<Contents[]> => {
  const folder = await mkdtemp(join(tmpdir(), 'contents-'));
  try {
    const files = await bundleFunction(entry, folder);
    return files.flatMap(({ outputs }) =>
      Object.entries(outputs).map(([path, { inputs }]) => ({ file: basename(path), parts: partsOf(inputs) })),
    );
  } finally {
    await rm(folder, { recursive: true });
  }
};
