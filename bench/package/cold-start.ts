import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from '../quantiles';

const run = promisify(execFile);

const LOAD = `
const began = performance.now();
require(process.argv[1]);
process.stdout.write(String(performance.now() - began));
process.exit(0);`;

const ENV = {
  PATH: process.env.PATH ?? '',
  TZ: 'UTC',
  TENCENTCLOUD_RUNENV: 'SCF',
  TCB_ENV: 'bench',
  SCF_NAMESPACE: 'bench',
};

type Start = { load: number; whole: number };

/** A fresh process that loads the bundle as the platform does before the first call. */
const start = async (bundle: string): Promise<Start> => {
  const began = performance.now();
  const { stdout } = await run(process.execPath, ['-e', LOAD, bundle], { env: ENV });
  return { load: Number(stdout), whole: performance.now() - began };
};

export type ColdStart = { name: string; load: number; whole: number };

const TURNS = 25;

/** Medians in milliseconds, measured in turns: what disturbs the machine disturbs all of them. */
export const coldStarts = async (functions: string, names: readonly string[]): Promise<ColdStart[]> => {
  const taken = new Map<string, Start[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn <= TURNS; turn += 1) {
    for (const name of names) {
      const began = await start(join(functions, name, 'index.js'));
      // the first turn only warms the machine's file cache
      if (turn > 0) taken.get(name)?.push(began);
    }
  }
  return [...taken].map(([name, starts]) => ({
    name,
    load: median(starts.map(({ load }) => load)),
    whole: median(starts.map(({ whole }) => whole)),
  }));
};
