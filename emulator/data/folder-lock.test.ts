import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { lockFolder } from './folder-lock';

describe('a data folder has one server', () => {
  let dir: string;
  beforeEach(async () => {
    dir = await mkdtemp(join(tmpdir(), 'lock-'));
  });
  afterEach(() => rm(dir, { recursive: true }));
  const leave = async (holder: string): Promise<void> => {
    await mkdir(join(dir, 'lock'));
    await writeFile(join(dir, 'lock', '1'), holder);
  };

  it('refuses the second one while the first one works', async () => {
    const first = await lockFolder(dir);
    expect(await lockFolder(dir)).toBeUndefined();
    first?.release();
    const next = await lockFolder(dir);
    expect(next).toBeDefined();
    next?.release();
  });

  it.each(['{"port":1,"token":"gone"}', 'not json', ''])(
    'takes over what a killed server left: %s',
    async (left) => {
      await leave(left);
      const lock = await lockFolder(dir);
      expect(lock).toBeDefined();
      lock?.release();
    },
  );

  it('lets exactly one of ten win that find a dead lock together', async () => {
    await leave('{"port":1,"token":"gone"}');
    const locks = (await Promise.all(Array.from({ length: 10 }, () => lockFolder(dir)))).filter(Boolean);
    expect(locks).toHaveLength(1);
    locks[0]?.release();
  });
});
