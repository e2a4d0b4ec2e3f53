import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type LocalCloud, startCloud } from '../support/local-cloud';

const DIST = resolve('dist');

/** Of the demo district only the places and the people in their offices. */
const BUNDLE = `const { makeDemo } = require(${JSON.stringify(join(DIST, 'demo/index.cjs'))});
const isThere = ([name]) => name.startsWith('community_');
exports.makeDemo = (input) => {
  const made = makeDemo(input);
  return { ...made, collections: Object.fromEntries(Object.entries(made.collections).filter(isThere)) };
};`;

/** The demo district on its first day: everybody is there, and nothing has happened yet. */
export async function startFirstDay(app: string): Promise<LocalCloud> {
  const folder = mkdtempSync(join(tmpdir(), 'first-day-'));
  for (const name of ['cloudfunctions', 'cloud-manifest.json'])
    symlinkSync(join(DIST, name), join(folder, name));
  mkdirSync(join(folder, 'demo'));
  writeFileSync(join(folder, 'demo/index.cjs'), BUNDLE);
  const cloud = await startCloud({ demo: true, app, functions: join(folder, 'cloudfunctions') });
  return {
    ...cloud,
    url: cloud.url,
    stop: async () => {
      await cloud.stop();
      rmSync(folder, { recursive: true });
    },
  };
}
