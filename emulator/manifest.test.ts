import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readManifest } from './manifest';
import { aFunction, removeFolder, temporaryFolder } from './testing/test-functions';

describe('what is deployed', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await temporaryFolder();
  });
  afterAll(() => removeFolder(dir));

  const read = async (facts: object) => {
    const path = join(dir, 'manifest.json');
    const functions = [{ ...aFunction('one'), ...facts }];
    await writeFile(path, JSON.stringify({ functions, collections: [], operations: [] }));
    return readManifest(path);
  };
  const timer = { name: 'tick', cron: '0 * * * * * *' };

  it.each([
    ['two timers for one function', { timers: [timer, { ...timer, name: 'tock' }] }],
    ['more than 60 seconds', { timeoutSeconds: 61 }],
    ['a name that is a path', { name: '../one' }],
    ['no list of APIs', { openapi: undefined }],
  ])('is refused with %s', async (_what, facts) => {
    await expect(read(facts)).rejects.toThrow();
  });

  it('is nothing where nothing was built', async () => {
    expect(await readManifest(join(dir, 'none.json'))).toBeUndefined();
  });

  it('may have one timer and 60 seconds', async () => {
    expect(await read({ timers: [timer], timeoutSeconds: 60 })).toMatchObject({
      functions: [{ name: 'one' }],
    });
  });
});
