import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DeployedFunction } from '../manifest';
import { failed, type Invocation, MAX_PAYLOAD, type Outcome } from './invocation';
import { type FromProcess, invokeMessage, outcomeOf, outcomeOfExit } from './process-messages';

const RUNTIME = fileURLToPath(new URL('./runtime/main.cjs', import.meta.url));
const LOAD_LIMIT_MS = 30_000;

export type Output = { stream: 'stdout' | 'stderr' | 'host'; text: string };

export type ProcessOptions = {
  id: string;
  fn: DeployedFunction;
  bundle: string;
  env: Record<string, string>;
  offsetMs: () => number;
  /** `invocationId` is null for what a function prints while its bundle loads. */
  onOutput: (output: Output, invocationId: string | null) => void;
  onExit: () => void;
};

type Running = { invocation: Invocation; settle: (outcome: Outcome) => void };

const start = (options: ProcessOptions): ChildProcess =>
  fork(RUNTIME, [options.bundle, String(options.offsetMs()), String(MAX_PAYLOAD)], {
    env: options.env,
    // the parent may run under a TypeScript loader: a function must not
    execArgv: [`--max-old-space-size=${options.fn.memoryMb}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** One process of one function; runs one invocation at a time. */
export class FunctionProcess {
  readonly id: string;
  readonly fn: DeployedFunction;
  /** False where the bundle could not be loaded. */
  readonly ready: Promise<boolean>;
  readonly exited: Promise<void>;
  private readonly child: ChildProcess;
  private running: Running | undefined;
  private coldMs = 0;
  private settleReady: (loaded: boolean) => void = () => undefined;
  private settleExited: () => void = () => undefined;

  constructor(private readonly options: ProcessOptions) {
    this.id = options.id;
    this.fn = options.fn;
    this.ready = new Promise((resolve) => {
      this.settleReady = resolve;
    });
    this.exited = new Promise((resolve) => {
      this.settleExited = resolve;
    });
    const began = performance.now();
    void this.ready.then(() => {
      this.coldMs = Math.round(performance.now() - began);
    });
    this.child = start(options);
    const loadLimit = setTimeout(() => this.kill(), LOAD_LIMIT_MS);
    void this.ready.then(() => clearTimeout(loadLimit));
    this.listen();
  }

  /** The invocation that runs now. */
  current(): Invocation | undefined {
    return this.running?.invocation;
  }

  kill(): void {
    this.child.kill('SIGKILL');
  }

  /** Never rejects. */
  async run(invocation: Invocation): Promise<Outcome> {
    const { fn, options, child } = this;
    const seconds = fn.timeoutSeconds;
    invocation.meter.coldMs = this.coldMs;
    this.coldMs = 0;
    let limit: NodeJS.Timeout | undefined;
    const outcome = await new Promise<Outcome>((settle) => {
      this.running = { invocation, settle };
      limit = setTimeout(() => {
        this.kill();
        settle(failed('FUNCTIONS_TIME_LIMIT_EXCEEDED', { seconds }));
      }, seconds * 1000);
      child.send(invokeMessage(invocation, fn, options.offsetMs()), (error) => {
        if (error) settle(outcomeOfExit(null));
      });
    });
    clearTimeout(limit);
    this.running = undefined;
    return outcome;
  }

  private listen(): void {
    const { child, options } = this;
    const report = (output: Output) => options.onOutput(output, this.running?.invocation.id ?? null);
    child.on('message', (message: FromProcess) => this.hear(message));
    // only what bypasses the runtime arrives here: the last words of a crash
    child.stdout?.on('data', (chunk: Buffer) => report({ stream: 'stdout', text: chunk.toString() }));
    child.stderr?.on('data', (chunk: Buffer) => report({ stream: 'stderr', text: chunk.toString() }));
    child.on('close', (_code, signal) => this.end(signal));
    child.on('error', (error) => {
      report({ stream: 'host', text: String(error) });
      // a process that never started does not close either
      if (child.pid === undefined) this.end(null);
    });
  }

  private hear(message: FromProcess): void {
    if (message.type === 'ready') this.settleReady(true);
    if (message.type === 'output') this.options.onOutput(message, message.id);
    if (message.type === 'leaving') {
      const text = `REFUSED A CONNECTION TO ${message.target}`;
      this.options.onOutput({ stream: 'host', text }, this.running?.invocation.id ?? null);
    }
    const outcome = outcomeOf(message);
    if (outcome && 'id' in message && message.id === this.running?.invocation.id)
      this.running.settle(outcome);
  }

  private end(signal: NodeJS.Signals | null): void {
    this.settleReady(false);
    this.running?.settle(outcomeOfExit(signal));
    this.options.onExit();
    this.settleExited();
  }
}
