import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DIST = join(__dirname, '../dist');

/** A copy of what is built now: a long measurement outlives the next build. @returns the folder of the functions */
export const keepFunctions = async (): Promise<string> => {
  const kept = await mkdtemp(join(tmpdir(), 'kept-functions-'));
  for (const part of ['cloudfunctions', 'cloud-manifest.json', 'demo']) {
    await cp(join(DIST, part), join(kept, part), { recursive: true });
  }
  return join(kept, 'cloudfunctions');
};
