import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { WindowConfig } from '../runtime/bundle';

const compilerHome = () => dirname(require.resolve('miniprogram-compiler/package.json'));
const cacheFolder = () => join(dirname(compilerHome()), '.cache', 'wxml');

/**
 * Compile every template of a built mini-program with WeChat's own compiler, once per content.
 * @returns the script that defines `$gwx`
 * @throws with WeChat's message (file:line:column) when a template is broken
 */
export function compileWxml(root: string): string {
  const files = filesOf(root, /\.(wxml|wxs)$/);
  const templates = files.filter((file) => file.endsWith('.wxml'));
  // wcc wants all components as one argument: count, then per template its path, its count and their tags.
  const used = templates
    .map((file) => ({ file, tags: componentTags(join(root, file)) }))
    .filter(({ tags }) => tags.length > 0);
  const components = [used.length, ...used.flatMap(({ file, tags }) => [file, tags.length, ...tags])].join(
    ' ',
  );
  const args = [
    '-d',
    '-cc',
    components,
    ...templates,
    ...files.filter((file) => file.endsWith('.wxs')),
    '-gn',
    '$gwx',
  ];
  const hash = createHash('sha256').update(JSON.stringify(args));
  for (const file of files) hash.update(readFileSync(join(root, file)));
  const cached = join(cacheFolder(), `${hash.digest('hex').slice(0, 32)}.js`);
  if (existsSync(cached)) return readFileSync(cached, 'utf8');
  const { status, stdout, stderr, error } = spawnSync(compiler(), args, { cwd: root, maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`WXML does not compile: ${error?.message ?? stderr.toString().trim()}`);
  writeWhole(cached, stdout);
  return stdout.toString();
}

// npm drops the executable bit of the packaged binary, and node_modules may be read-only: run a copy.
function compiler(): string {
  const copy = join(cacheFolder(), `wcc-${process.platform}`);
  if (!existsSync(copy)) {
    mkdirSync(cacheFolder(), { recursive: true });
    const unfinished = `${copy}.${process.pid}`;
    copyFileSync(
      join(compilerHome(), 'bin', process.platform === 'darwin' ? 'mac' : 'linux', 'wcc'),
      unfinished,
    );
    chmodSync(unfinished, 0o755);
    renameSync(unfinished, copy);
  }
  return copy;
}

// Two test processes may compile the same templates at once; neither must read half a file.
function writeWhole(file: string, content: Buffer) {
  const unfinished = `${file}.${process.pid}`;
  writeFileSync(unfinished, content);
  renameSync(unfinished, file);
}

function componentTags(template: string): string[] {
  const json = template.replace(/\.wxml$/, '.json');
  if (!existsSync(json)) return [];
  return Object.keys((JSON.parse(readFileSync(json, 'utf8')) as WindowConfig).usingComponents ?? {});
}

function filesOf(root: string, pattern: RegExp): string[] {
  return readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
