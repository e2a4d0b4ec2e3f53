import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Slice, TimerSlice } from '#platform/slice';

export type Deployed = Slice | TimerSlice;

/**
 * Reads a slice's table of contents: `cloudfunctions/<name>/<name>.slice.ts` exports it under the slice's name.
 * Throws where the file says something else, because nothing of it could be deployed.
 */
export const loadSlice = async (backend: string, name: string): Promise<Deployed> => {
  const path = join(backend, name, `${name}.slice.ts`);
  const module = (await import(pathToFileURL(path).href)) as Record<string, Deployed | undefined>;
  const slice = module[name];
  if (slice?.name !== name) throw new Error(`${path} must export ${name}, a slice of that name`);
  return slice;
};
