import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const BUILDS = pathToFileURL(join(__dirname, 'builds.mjs')).href;

let root: string;
const at = (path: string) => join(root, path);
const write = (path: string, text: string) => writeFileSync(at(path), text);
/** A builder that writes one file for what stands in the source, and breaks off where that says so. */
const BUILDER = `
  const { readFileSync, mkdirSync, writeFileSync } = require('node:fs');
  const { join } = require('node:path');
  const source = readFileSync(join(__dirname, 'src/page'), 'utf8');
  mkdirSync(join(__dirname, 'dist/app'), { recursive: true });
  writeFileSync(join(__dirname, 'dist/app', source), '');
  writeFileSync(join(__dirname, 'dist/app/app.json'), '');
  process.exit(source === 'broken' ? 1 : 0);
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'builds-'));
  mkdirSync(at('src'));
  write('builder.cjs', BUILDER);
});
afterEach(() => rmSync(root, { recursive: true }));

/** In a process of its own: it is an ES module, which jest cannot load. @returns what it said, and whether it stands */
const bring = (page: string): { said: string; stands: boolean } => {
  write('src/page', page);
  const target = {
    title: 'the app',
    sources: ['src'],
    outputs: ['dist/app/app.json'],
    cleared: 'dist/app',
    command: [at('builder.cjs')],
    env: {},
  };
  const code = `
    import { bring } from '${BUILDS}';
    process.exit((await bring('app', ${JSON.stringify(target)}, ${JSON.stringify(root)})) ? 0 : 1);
  `;
  const { status, stdout } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
  });
  return { said: stdout.split(':')[0] ?? '', stands: status === 0 };
};

it('leaves nothing of an earlier build: a page that is no more is not packed', () => {
  expect(bring('first.js')).toEqual({ said: 'Building', stands: true });
  expect(bring('second.js')).toEqual({ said: 'Building', stands: true });
  expect(existsSync(at('dist/app/second.js'))).toBe(true);
  expect(existsSync(at('dist/app/first.js'))).toBe(false);
});

it('builds nothing anew where no source changed, and touches nothing then', () => {
  bring('first.js');
  write('dist/app/mark', '');
  expect(bring('first.js')).toEqual({ said: 'Unchanged', stands: true });
  expect(existsSync(at('dist/app/mark'))).toBe(true);
});

it('takes a build that broke off for none, even when the source is as it was before', () => {
  bring('first.js');
  expect(bring('broken')).toEqual({ said: 'Building', stands: false });
  expect(bring('first.js')).toEqual({ said: 'Building', stands: true });
  expect(existsSync(at('dist/app/broken'))).toBe(false);
});
