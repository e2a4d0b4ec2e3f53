import { type ChildProcess, fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { DeployedFunction } from '../manifest';
import { failed, type Invocation, MAX_PAYLOAD, type Outcome } from './invocation';

const RUNTIME = fileURLToPath(new URL('./runtime/main.cjs', import.meta.url));
const LOAD_LIMIT_MS = 30_000;

export type Output = { stream: 'stdout' | 'stderr' | 'host'; text: string };

export type ProcessOptions = {
  id: string;
  fn: DeployedFunction;
  bundle: string;
  env: Record<string, string>;
  offsetMs: () => number;
  onOutput: (output: Output, invocation: Invocation | undefined) => void;
  onExit: () => void;
};

export type FunctionProcess = {
  readonly id: string;
  readonly fn: DeployedFunction;
  /** False where the bundle could not be loaded. */
  readonly ready: Promise<boolean>;
  current(): Invocation | undefined;
  /** Never rejects; one at a time. */
  run(invocation: Invocation): Promise<Outcome>;
  kill(): void;
  readonly exited: Promise<void>;
};

type FromChild =
  | { type: 'ready' }
  | { type: 'result'; id: string; json: string }
  | { type: 'tooLarge' | 'threw'; id: string }
  | { type: 'output'; id: string | null; stream: 'stdout' | 'stderr'; text: string }
  | { type: 'leaving'; target: string };

const outcomeOf = (message: FromChild): Outcome | undefined => {
  if (message.type === 'result') return { ok: true, json: message.json };
  if (message.type === 'tooLarge')
    return failed('FUNCTIONS_PAYLOAD_TOO_LARGE', { of: 'response', limitBytes: MAX_PAYLOAD });
  if (message.type === 'threw') return failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'threw' });
  return undefined;
};

const start = (options: ProcessOptions): ChildProcess =>
  fork(RUNTIME, [options.bundle, String(options.offsetMs()), String(MAX_PAYLOAD)], {
    env: options.env,
    // the parent may run under a TypeScript loader: a function must not
    execArgv: [`--max-old-space-size=${options.fn.memoryMb}`],
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });

/** What the process's end says about the invocation that it took along. V8 aborts when its heap is full. */
const outcomeOfExit = (signal: NodeJS.Signals | null): Outcome =>
  signal === 'SIGABRT'
    ? failed('FUNCTIONS_MEMORY_LIMIT_EXCEEDED')
    : failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'crashed' });

export const startProcess = (options: ProcessOptions): FunctionProcess => {
  const { fn, onOutput } = options;
  const child = start(options);
  let running: { invocation: Invocation; settle: (outcome: Outcome) => void } | undefined;
  let settleReady: (loaded: boolean) => void = () => undefined;
  let settleExited: () => void = () => undefined;
  const ready = new Promise<boolean>((resolve) => (settleReady = resolve));
  const exited = new Promise<void>((resolve) => (settleExited = resolve));
  const loadLimit = setTimeout(() => child.kill('SIGKILL'), LOAD_LIMIT_MS);
  const report = (output: Output) => onOutput(output, running?.invocation);

  child.on('message', (message: FromChild) => {
    if (message.type === 'ready') settleReady(true);
    if (message.type === 'output') report(message);
    if (message.type === 'leaving')
      report({ stream: 'host', text: `REFUSED A CONNECTION TO ${message.target}` });
    const outcome = outcomeOf(message);
    if (outcome && 'id' in message && message.id === running?.invocation.id) running.settle(outcome);
  });
  // only what bypasses the runtime arrives here: the last words of a crash
  child.stdout?.on('data', (chunk: Buffer) => report({ stream: 'stdout', text: chunk.toString() }));
  child.stderr?.on('data', (chunk: Buffer) => report({ stream: 'stderr', text: chunk.toString() }));
  child.on('error', (error) => report({ stream: 'host', text: String(error) }));
  child.on('close', (_code, signal) => {
    clearTimeout(loadLimit);
    settleReady(false);
    running?.settle(outcomeOfExit(signal));
    options.onExit();
    settleExited();
  });
  void ready.then(() => clearTimeout(loadLimit));

  const run = async (invocation: Invocation): Promise<Outcome> => {
    const timeoutMs = fn.timeoutSeconds * 1000;
    const outcome = await new Promise<Outcome>((resolve) => {
      const limit = setTimeout(() => {
        child.kill('SIGKILL');
        running?.settle(failed('FUNCTIONS_TIME_LIMIT_EXCEEDED', { seconds: fn.timeoutSeconds }));
      }, timeoutMs);
      const settle = (value: Outcome) => {
        clearTimeout(limit);
        resolve(value);
      };
      running = { invocation, settle };
      child.send(invocationMessage(invocation, fn, timeoutMs, options.offsetMs()), (error) => {
        if (error) settle(failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'crashed' }));
      });
    });
    running = undefined;
    return outcome;
  };

  return {
    id: options.id,
    fn,
    ready,
    current: () => running?.invocation,
    run,
    kill: () => void child.kill('SIGKILL'),
    exited,
  };
};

const invocationMessage = (
  invocation: Invocation,
  fn: DeployedFunction,
  timeoutMs: number,
  offsetMs: number,
) => ({
  type: 'invoke',
  id: invocation.id,
  event: invocation.event,
  environment: invocation.environment,
  timeoutMs,
  offsetMs,
  context: {
    request_id: invocation.id,
    function_name: fn.name,
    function_version: '$LATEST',
    namespace: invocation.environment.TCB_ENV ?? '',
    memory_limit_in_mb: fn.memoryMb,
    time_limit_in_ms: timeoutMs,
  },
});
