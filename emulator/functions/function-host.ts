import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { DeployedFunction } from '../manifest';
import { type Caller, environmentOf } from './caller';
import { FunctionPool } from './function-pool';
import { FunctionProcess, type Output } from './function-process';
import { failed, type Invocation, newMeter, type Outcome } from './invocation';
import { processEnv } from './process-env';

export type HostOptions = {
  functions: readonly DeployedFunction[];
  /** Folder of the built bundles. */
  dir: string;
  /** Address of the SDK wire for the process with this id; asked when a process starts. */
  wireUrl: (processId: string) => string;
  variables: Readonly<Record<string, string>>;
  offsetMs: () => number;
  onOutput: (fn: string, output: Output, invocationId: string | null) => void;
  /** Called once for every invocation, with its cost. */
  onDone: (invocation: Invocation, outcome: Outcome, ms: number) => void;
  maxProcesses?: number;
  idleMs?: number;
};

export type Invoked = { traceId: string; outcome: Outcome };

export type FunctionHost = {
  functions: readonly DeployedFunction[];
  invoke(name: string, event: string, caller: Caller): Promise<Invoked>;
  /** The living process that calls the wire under this id. */
  process(id: string): FunctionProcess | undefined;
  close(): Promise<void>;
};

export const openHost = (options: HostOptions): FunctionHost => {
  const processes = new Map<string, FunctionProcess>();

  const starter = (fn: DeployedFunction) => (onExit: (process: FunctionProcess) => void) => {
    const id = randomUUID();
    const process = new FunctionProcess({
      id,
      fn,
      bundle: join(options.dir, fn.name, 'index.js'),
      env: processEnv(fn, options.wireUrl(id), options.variables),
      offsetMs: options.offsetMs,
      onOutput: (output, invocationId) => options.onOutput(fn.name, output, invocationId),
      onExit: () => {
        processes.delete(id);
        onExit(process);
      },
    });
    processes.set(id, process);
    return process;
  };

  const pools = new Map(
    options.functions.map((fn) => {
      const { maxProcesses = 4, idleMs = 60_000 } = options;
      return [fn.name, new FunctionPool({ fn, start: starter(fn), maxProcesses, idleMs })] as const;
    }),
  );

  return {
    functions: options.functions,
    invoke: async (name, event, caller) => {
      const id = randomUUID();
      const pool = pools.get(name);
      if (!pool) return { traceId: id, outcome: failed('FUNCTION_UNKNOWN', { function: name }) };
      const environment = environmentOf(caller, id);
      const invocation: Invocation = { id, fn: name, event, caller, environment, meter: newMeter() };
      const began = performance.now();
      const outcome = await pool.invoke(invocation);
      options.onDone(invocation, outcome, performance.now() - began);
      return { traceId: id, outcome };
    },
    process: (id) => processes.get(id),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
};

/** Names of functions whose bundle is not in `dir`. */
export const missingBundles = (dir: string, functions: readonly DeployedFunction[]): string[] =>
  functions.map(({ name }) => name).filter((name) => !existsSync(join(dir, name, 'index.js')));
