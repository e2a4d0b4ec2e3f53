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

const MAX_WAITING = 1000;

/**
 * The processes of one function. Each runs one invocation at a time, because identity and time belong to the
 * process while it runs; more processes start while calls wait, and all but one end when they stay idle.
 */
export class FunctionPool {
  private readonly all = new Set<FunctionProcess>();
  private readonly starting = new Set<FunctionProcess>();
  private readonly idle = new Map<FunctionProcess, NodeJS.Timeout>();
  private readonly waiting: Job[] = [];
  private closed = false;

  constructor(private readonly options: PoolOptions) {}

  invoke(invocation: Invocation): Promise<Outcome> {
    if (this.closed || this.waiting.length >= MAX_WAITING) {
      return Promise.resolve(
        failed('FUNCTIONS_CONCURRENCY_LIMIT_EXCEEDED', { function: this.options.fn.name }),
      );
    }
    return new Promise((resolve) => {
      this.waiting.push({ invocation, resolve });
      this.pump();
    });
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const job of this.waiting.splice(0)) {
      job.resolve(failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'closing' }));
    }
    const processes = [...this.all];
    for (const process of processes) process.kill();
    await Promise.all(processes.map((process) => process.exited));
  }

  private pump(): void {
    if (this.closed) return;
    for (const process of [...this.idle.keys()]) {
      const job = this.waiting.shift();
      if (!job) return;
      void this.work(process, job);
    }
    while (this.waiting.length > this.starting.size && this.all.size < this.options.maxProcesses) this.add();
  }

  private async work(process: FunctionProcess, job: Job): Promise<void> {
    clearTimeout(this.idle.get(process));
    this.idle.delete(process);
    const outcome = await process.run(job.invocation);
    job.resolve(outcome);
    // a process that ran out of time is being killed: it must not get another job
    if (!outcome.ok && outcome.code === 'FUNCTIONS_TIME_LIMIT_EXCEEDED') this.forget(process);
    if (this.all.has(process)) this.rest(process);
    this.pump();
  }

  private add(): void {
    const process = this.options.start((gone) => {
      this.forget(gone);
      this.pump();
    });
    this.all.add(process);
    this.starting.add(process);
    void process.ready.then((loaded) => {
      this.starting.delete(process);
      if (loaded && this.all.has(process)) this.rest(process);
      // a bundle that cannot be loaded fails one call per attempt, so that none waits forever
      else this.waiting.shift()?.resolve(failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'not loadable' }));
      this.pump();
    });
  }

  private rest(process: FunctionProcess): void {
    const timer = setTimeout(() => {
      if (this.all.size > 1) process.kill();
    }, this.options.idleMs);
    timer.unref();
    this.idle.set(process, timer);
  }

  private forget(process: FunctionProcess): void {
    clearTimeout(this.idle.get(process));
    this.idle.delete(process);
    this.starting.delete(process);
    this.all.delete(process);
  }
}
