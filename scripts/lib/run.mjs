import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '../..');

/** A tool's script inside node_modules, run by this very Node: no shell, no look-up, no download. */
export const bin = (path) => join(ROOT, 'node_modules', path);

/**
 * Runs a command in the top folder with its output passed through.
 * @returns {Promise<number>} its exit code; 1 when a signal ended it or it could not be started
 */
export const run = (command, args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: ROOT,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
    });
    child.on('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });

/** Runs a script with this Node. */
export const node = (args, env) => run(process.execPath, args, env);

/** As `node`, but what it says is shown only when it fails: builders talk a lot. */
export const nodeQuietly = (args, env = {}) =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
    const said = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => said.push(chunk));
    child.on('error', (error) => said.push(Buffer.from(`${error.message}\n`)));
    child.on('close', (code) => {
      if (code !== 0) process.stderr.write(Buffer.concat(said));
      resolve(code ?? 1);
    });
  });
