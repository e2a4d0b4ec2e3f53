import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type LocalCloud, startCloud } from '../tests/support/local-cloud';
import { aFunction, bundleFunction, removeFolder, temporaryFolder } from './testing/test-functions';

const KILLS = 15;

const WRITER = `
  const cloudbase = require('@cloudbase/node-sdk');
  const app = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV });
  const db = app.database();
  const notes = db.collection('notes');
  const after = (id) => notes.where({ step: 2, _id: db.command.gt(id) }).orderBy('_id', 'asc').limit(1000).get();
  const ops = {
    write: async ({ id }) => {
      await notes.add({ _id: id, step: 1 });
      const { updated } = await notes.where({ _id: id, step: 1 }).update({ step: 2 });
      return updated === 1 ? id : null;
    },
    read: async () => {
      const ids = [];
      for (let page = ['']; page.length > 0; ids.push(...page)) {
        page = (await after(page.at(-1))).data.map((each) => each._id);
      }
      return ids;
    },
    spin: ({ file }) => { require('node:fs').writeFileSync(file, String(process.pid)); for (;;); },
    text: async ({ fileID }) => String((await app.downloadFile({ fileID })).fileContent),
  };
  exports.main = async ({ op, input }) => ({ ok: true, data: await ops[op](input) });`;

const collections = [
  {
    name: 'notes',
    indexes: [
      {
        name: 'step',
        keys: [
          ['step', 1],
          ['_id', 1],
        ],
      },
    ],
  },
];

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
};

const until = async (condition: () => boolean): Promise<void> => {
  while (!condition()) await new Promise((go) => setTimeout(go, 20));
};

/** Writes from four sides until the cloud is gone; answers what the cloud acknowledged. */
const writeUntilKilled = async (cloud: LocalCloud, round: number): Promise<string[]> => {
  const acknowledged: string[] = [];
  const writer = async (side: number): Promise<void> => {
    for (let count = 0; ; count += 1) {
      const id = `${round}-${side}-${count}`;
      const answer = await cloud.call('writer', 'writer.write', { id }).catch(() => undefined);
      if (!answer) return;
      if (answer.ok && answer.data === id) acknowledged.push(id);
    }
  };
  const writers = Promise.all([0, 1, 2, 3].map(writer));
  // on a slow machine a function may need longer than any fixed time to start
  await until(() => acknowledged.length > 0);
  await new Promise((go) => setTimeout(go, randomInt(0, 300)));
  await cloud.kill9();
  await writers;
  return acknowledged;
};

// processes start slowly on a busy machine
jest.setTimeout(60_000);

describe('a cloud that is killed at any moment', () => {
  let build: string;
  let cloud: LocalCloud;

  beforeAll(async () => {
    build = await temporaryFolder();
    const functions = join(build, 'cloudfunctions');
    await mkdir(functions);
    await bundleFunction(functions, 'writer', WRITER);
    const manifest = {
      functions: [aFunction('writer', { timeoutSeconds: 60 })],
      collections,
      operations: [],
    };
    await writeFile(join(build, 'cloud-manifest.json'), JSON.stringify(manifest));
    cloud = await startCloud({ functions });
  });

  afterAll(async () => {
    await cloud.stop();
    await removeFolder(build);
  });

  it('takes a function in an endless loop with it', async () => {
    const file = join(build, 'spinning');
    const lost = cloud.call('writer', 'writer.spin', { file }).catch(() => 'lost');
    await until(() => existsSync(file) && readFileSync(file, 'utf8') !== '');
    const pid = Number(readFileSync(file, 'utf8'));
    expect(isAlive(pid)).toBe(true);
    await cloud.kill9();
    expect(await lost).toBe('lost');
    await until(() => !isAlive(pid));
    await cloud.restart();
  });

  it(`keeps every acknowledged write and file through ${KILLS} kills`, async () => {
    const kept: string[] = [];
    for (let round = 0; round < KILLS; round += 1) {
      const content = Buffer.from(`round ${round}`);
      const fileID = await cloud.upload('writer', `round-${round}.txt`, content, 'text/plain');
      kept.push(...(await writeUntilKilled(cloud, round)));
      await cloud.restart();
      expect(await cloud.call('writer', 'writer.text', { fileID })).toEqual({
        ok: true,
        data: `round ${round}`,
      });
    }
    const answer = await cloud.call('writer', 'writer.read');
    const found = new Set(answer.ok ? (answer.data as string[]) : []);
    expect(kept.length).toBeGreaterThanOrEqual(KILLS);
    expect(kept.filter((id) => !found.has(id))).toEqual([]);
  }, 180_000);
});
