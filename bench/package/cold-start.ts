import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { median } from '../quantiles';

const run = promisify(execFile);

// Processor time, not time on the clock: other work on the machine hardly changes it.
const LOAD = `
const spent = () => { const { user, system } = process.cpuUsage(); return (user + system) / 1000; };
const before = spent();
require(process.argv[1]);
const whole = spent();
process.stdout.write(JSON.stringify({ load: whole - before, whole }));
process.exit(0);`;

const ENV = {
  PATH: process.env.PATH ?? '',
  TZ: 'UTC',
  TENCENTCLOUD_RUNENV: 'SCF',
  TENCENTCLOUD_REGION: 'ap-shanghai',
  TCB_ENV: 'bench',
  SCF_NAMESPACE: 'bench',
};

type Start = { load: number; whole: number };

/** A fresh process that loads the bundle as the platform does before the first call. */
const start = async (bundle: string): Promise<Start> => {
  const { stdout } = await run(process.execPath, ['-e', LOAD, bundle], { env: ENV });
  return JSON.parse(stdout) as Start;
};

export type ColdStart = { name: string; load: number; whole: number };

const TURNS = 41;

/** Medians in milliseconds of the processor, measured in turns. */
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
