import type { DeployedFunction } from '../manifest';
import type { FunctionProcess } from './function-process';
import { failed, type Invocation, type Outcome } from './invocation';

type Job = { invocation: Invocation; resolve: (outcome: Outcome) => void };

export type PoolOptions = {
  fn: DeployedFunction;
  start: (onExit: (process: FunctionProcess) => void) => FunctionProcess;
  maxProcesses: number;
  idleMs: number;
};

export type FunctionPool = {
  invoke(invocation: Invocation): Promise<Outcome>;
  close(): Promise<void>;
};

const MAX_WAITING = 1000;

/**
 * The processes of one function. Each runs one invocation at a time, because identity and time belong to the
 * process while it runs; more processes start while calls wait, and all but one end when they stay idle.
 */
export const openPool = ({ fn, start, maxProcesses, idleMs }: PoolOptions): FunctionPool => {
  const all = new Set<FunctionProcess>();
  const starting = new Set<FunctionProcess>();
  const idle = new Map<FunctionProcess, NodeJS.Timeout>();
  const waiting: Job[] = [];
  let closed = false;

  const forget = (process: FunctionProcess): void => {
    clearTimeout(idle.get(process));
    idle.delete(process);
    starting.delete(process);
    all.delete(process);
  };

  const rest = (process: FunctionProcess): void => {
    const timer = setTimeout(() => {
      if (all.size > 1) process.kill();
    }, idleMs);
    timer.unref();
    idle.set(process, timer);
  };

  const work = async (process: FunctionProcess, job: Job): Promise<void> => {
    clearTimeout(idle.get(process));
    idle.delete(process);
    const outcome = await process.run(job.invocation);
    job.resolve(outcome);
    // a process that ran out of time is being killed: it must not get another job
    if (!outcome.ok && outcome.code === 'FUNCTIONS_TIME_LIMIT_EXCEEDED') forget(process);
    if (all.has(process)) rest(process);
    pump();
  };

  const add = (): void => {
    const process = start((gone) => {
      forget(gone);
      pump();
    });
    all.add(process);
    starting.add(process);
    void process.ready.then((loaded) => {
      starting.delete(process);
      if (loaded && all.has(process)) rest(process);
      // a bundle that cannot be loaded fails one call per attempt, so that none waits forever
      else waiting.shift()?.resolve(failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'not loadable' }));
      pump();
    });
  };

  const pump = (): void => {
    if (closed) return;
    for (const process of [...idle.keys()]) {
      const job = waiting.shift();
      if (!job) return;
      void work(process, job);
    }
    while (waiting.length > starting.size && all.size < maxProcesses) add();
  };

  return {
    invoke: (invocation) => {
      if (closed || waiting.length >= MAX_WAITING) {
        return Promise.resolve(failed('FUNCTIONS_CONCURRENCY_LIMIT_EXCEEDED', { function: fn.name }));
      }
      return new Promise((resolve) => {
        waiting.push({ invocation, resolve });
        pump();
      });
    },
    close: async () => {
      closed = true;
      for (const job of waiting.splice(0))
        job.resolve(failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'closing' }));
      const processes = [...all];
      for (const process of processes) process.kill();
      await Promise.all(processes.map((process) => process.exited));
    },
  };
};
