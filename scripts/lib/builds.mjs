import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, nodeQuietly, ROOT } from './run.mjs';

const taro = (type) => [bin('@tarojs/cli/bin/taro'), 'build', '--type', type];
const APP = ['src', 'types', 'config', 'babel.config.js', 'project.config.json'];
const EVERY = ['package.json', 'package-lock.json', 'tsconfig.base.json'];

/** What can be built: from which sources, into which files, by which command. */
const BUILDS = {
  cloud: {
    title: 'cloud functions and demo district',
    sources: ['cloudfunctions', 'types', 'scripts/build-cloud.ts', 'scripts/cloud', ...EVERY],
    outputs: ['dist/cloud-manifest.json', 'dist/demo/index.cjs'],
    command: ['--import', 'tsx', 'scripts/build-cloud.ts'],
    env: {},
  },
  weapp: {
    title: 'mini-program',
    sources: [...APP, ...EVERY],
    outputs: ['dist/weapp/app.json'],
    // Taro leaves what an earlier build wrote, and WeChat would pack it.
    cleared: 'dist/weapp',
    command: taro('weapp'),
    env: { NODE_ENV: 'production' },
  },
  h5: {
    title: 'the app for the browser',
    sources: [...APP, ...EVERY],
    outputs: ['dist/h5/index.html'],
    command: taro('h5'),
    env: { NODE_ENV: 'production' },
  },
};

const isSource = (name) => !/\.test\.tsx?$/.test(name) && !name.startsWith('.');

const addTo = (hash, root, path) => {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (statSync(full).isDirectory()) {
    for (const name of readdirSync(full).filter(isSource).sort()) addTo(hash, root, `${path}/${name}`);
  } else {
    hash.update(path).update('\0').update(readFileSync(full)).update('\0');
  }
};

/** Taro writes these settings into the app. */
const settings = () => Object.entries(process.env).filter(([name]) => name.startsWith('TARO_APP_'));

const fingerprint = ({ sources }, root) => {
  const hash = createHash('sha256').update(process.version).update(JSON.stringify(settings().sort()));
  for (const path of sources) addTo(hash, root, path);
  return hash.digest('hex');
};

/**
 * Builds a target below `root` if its sources changed since its last successful build. File contents decide, not times.
 * @returns {Promise<boolean>} whether the build stands
 */
export const bring = async (name, target, root) => {
  const stamp = join(root, 'dist/.builds', name);
  const wanted = fingerprint(target, root);
  const stands = target.outputs.every((path) => existsSync(join(root, path)));
  if (stands && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) {
    console.log(`Unchanged: ${target.title}`);
    return true;
  }
  console.log(`Building: ${target.title} …`);
  // Without this, a build that breaks off would pass for the one before it.
  rmSync(stamp, { force: true });
  if (target.cleared) rmSync(join(root, target.cleared), { recursive: true, force: true });
  if ((await nodeQuietly(target.command, target.env)) !== 0) return false;
  mkdirSync(join(root, 'dist/.builds'), { recursive: true });
  writeFileSync(stamp, wanted);
  return true;
};

/** @param {'cloud' | 'weapp' | 'h5'} name */
export const build = (name) => bring(name, BUILDS[name], ROOT);
