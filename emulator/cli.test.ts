import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { startCloud } from '../tests/support/local-cloud';
import { aFunction, bundleFunction, removeFolder, temporaryFolder } from './testing/test-functions';

const DEMO = `exports.makeDemo = ({ now, env }) => ({
  collections: { things: [{ _id: 'one', at: new Date(now), key: env.KEY.length }] },
  files: [{ path: 'demo/hello.txt', contentType: 'text/plain', base64: Buffer.from('hello').toString('base64') }],
  personas: [{ openid: 'demo-li', name: '李', role: 'resident', territory: '420205', phone: '13900001234' }],
});`;

const READER = `
  const cloudbase = require('@cloudbase/node-sdk');
  const things = cloudbase.init({ env: cloudbase.SYMBOL_CURRENT_ENV }).database().collection('things');
  const ops = {
    get: async () => (await things.doc('one').get()).data[0] ?? null,
    remove: () => things.doc('one').remove(),
    add: () => things.add({ _id: 'two' }),
    key: () => process.env.KEY,
    print: () => console.log('a printed line'),
  };
  exports.main = async ({ op }) => ({ ok: true, data: await ops[op]() });`;

/** Runs the command until it ends; for starts that must fail. */
const run = (...argv: string[]): Promise<{ code: number; err: string }> =>
  new Promise((resolve) => {
    execFile(process.execPath, ['--import', 'tsx', 'emulator/cli.ts', ...argv], (error, _out, err) =>
      resolve({ code: Number(error?.code ?? 0), err }),
    );
  });

/** Every file below a folder with its bytes. */
const contentsOf = async (dir: string): Promise<Record<string, string>> => {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));
  const bytes = await Promise.all(files.map((file) => readFile(file, 'base64')));
  return Object.fromEntries(files.map((file, i) => [relative(dir, file), bytes[i] ?? '']));
};

// processes start slowly on a busy machine
jest.setTimeout(60_000);

describe('npm run cloud', () => {
  let build: string;
  let functions: string;

  beforeAll(async () => {
    build = await temporaryFolder();
    functions = join(build, 'cloudfunctions');
    await mkdir(join(build, 'demo'), { recursive: true });
    await writeFile(join(build, 'demo', 'index.cjs'), DEMO);
    await bundleFunction(functions, 'reader', READER);
    const reader = aFunction('reader', { env: [{ name: 'KEY', secretBytes: 16 }] });
    const manifest = { functions: [reader], collections: [{ name: 'things', indexes: [] }], operations: [] };
    await writeFile(join(build, 'cloud-manifest.json'), JSON.stringify(manifest));
  });
  afterAll(() => removeFolder(build));

  it.each([
    [['--functions', '/nowhere/cloudfunctions'], 'scripts/build-cloud.ts'],
    [['--port', 'many'], 'not a port'],
    [['--unknown'], 'npm run cloud'],
  ])('ends with code 1 and says why for %j', async (argv, why) => {
    const { code, err } = await run(...argv);
    expect(code).toBe(1);
    expect(err).toContain(why);
  });

  it('refuses an export that is not there', async () => {
    const argv = ['--data', join(build, 'new'), '--functions', functions, '--import', '/nowhere'];
    expect(await run(...argv)).toMatchObject({ code: 1, err: expect.stringContaining('No export') });
  });

  it('loads the demo once, and not again into a folder that has been used', async () => {
    const cloud = await startCloud({ functions, demo: true });
    try {
      expect(await cloud.call(null, 'reader.get')).toMatchObject({ data: { _id: 'one', key: 32 } });
      expect(await cloud.personas()).toEqual([
        { openid: 'demo-li', name: '李', role: 'resident', territory: '420205' },
      ]);
      await cloud.call(null, 'reader.add');
      await cloud.call(null, 'reader.remove');
      await cloud.restart();
      expect(await cloud.call(null, 'reader.get')).toEqual({ ok: true, data: null });
      expect(await cloud.personas()).toHaveLength(1);
    } finally {
      await cloud.stop();
    }
  });

  it('loads the demo again where a kill left half of it', async () => {
    const dir = await temporaryFolder();
    await writeFile(join(dir, 'demo.json'), '{"state":"loading"}');
    await mkdir(join(dir, 'files'));
    const cloud = await startCloud({ functions, demo: true, dir });
    const answer = await cloud.call(null, 'reader.get');
    await cloud.stop();
    await removeFolder(dir);
    expect(answer).toMatchObject({ data: { _id: 'one' } });
  });

  it('refuses a second cloud in the folder, and keeps its secrets to their owner', async () => {
    const cloud = await startCloud({ functions });
    const second = await run('--data', cloud.dir, '--functions', functions);
    const { mode } = await stat(join(cloud.dir, 'secrets.json'));
    await cloud.stop();
    expect(second).toMatchObject({ code: 1, err: expect.stringContaining('Another local cloud') });
    expect(mode & 0o777).toBe(0o600);
  });

  it.each([
    ['SIGTERM', 'npm'],
    ['SIGKILL', 'npm'],
    ['SIGINT', 'the whole group, as from a terminal'],
  ] as const)('leaves the folder after a %s for %s', async (signal, whom) => {
    const dir = await temporaryFolder();
    const argv = ['run', '--silent', 'cloud', '--', '--data', dir, '--functions', functions];
    const npm = spawn('npm', argv, { stdio: ['ignore', 'pipe', 'ignore'], detached: true });
    await once(npm.stdout, 'data');
    process.kill((whom === 'npm' ? 1 : -1) * (npm.pid ?? 0), signal);
    await once(npm, 'exit');
    const again = await startCloud({ functions, dir });
    expect(await again.call(null, 'reader.get')).toEqual({ ok: true, data: null });
    await again.stop();
    await removeFolder(dir);
  });

  it('carries documents, files, secrets, personas and time over in an export, byte for byte', async () => {
    const cloud = await startCloud({ functions, demo: true });
    const target = join(build, 'export');
    await cloud.advance('400d');
    await cloud.upload('demo-li', '照片/一.txt', Buffer.from('一'), 'text/plain');
    const key = await cloud.call(null, 'reader.key');
    await cloud.ask('POST', '/_emulator/export', { dir: target });
    await cloud.stop();
    const copy = await startCloud({ functions, import: target });
    try {
      expect(await copy.call(null, 'reader.get')).toMatchObject({ data: { _id: 'one' } });
      expect(await copy.call(null, 'reader.key')).toEqual(key);
      expect(await copy.personas()).toHaveLength(1);
      const again = join(build, 'again');
      await copy.ask('POST', '/_emulator/export', { dir: again });
      expect(await contentsOf(again)).toEqual(await contentsOf(target));
      const { offsetMs } = (await copy.ask('GET', '/_emulator/clock')) as { offsetMs: number };
      expect(Math.round(offsetMs / 86_400_000)).toBe(400);
      expect(await run('--data', copy.dir, '--functions', functions, '--import', target)).toMatchObject({
        code: 1,
      });
    } finally {
      await copy.stop();
    }
  });

  it('ends cleanly: what functions printed is on disk and the folder is free', async () => {
    const dir = await temporaryFolder();
    const cloud = await startCloud({ functions, dir });
    await cloud.call(null, 'reader.print');
    await cloud.stop();
    expect(await readFile(join(dir, 'logs', 'functions.jsonl'), 'utf8')).toContain('a printed line');
    const again = await startCloud({ functions, dir });
    await again.stop();
    await removeFolder(dir);
  });
});
