import type { DeployedFunction } from '../manifest';
import { failed, type Invocation, MAX_PAYLOAD, type Outcome } from './invocation';

/** What the runtime in a function process tells the host. */
export type FromProcess =
  | { type: 'ready' }
  | { type: 'result'; id: string; json: string }
  | { type: 'tooLarge' | 'threw'; id: string }
  | { type: 'output'; id: string | null; stream: 'stdout' | 'stderr'; text: string }
  | { type: 'leaving'; target: string };

/** The outcome that a message brings, if it ends an invocation. */
export const outcomeOf = (message: FromProcess): Outcome | undefined => {
  switch (message.type) {
    case 'result':
      return { ok: true, json: message.json };
    case 'tooLarge':
      return failed('FUNCTIONS_PAYLOAD_TOO_LARGE', { of: 'response', limitBytes: MAX_PAYLOAD });
    case 'threw':
      return failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'threw' });
    case 'ready':
    case 'output':
    case 'leaving':
      return undefined;
  }
};

/** What a process's end says about the invocation that it took along. V8 aborts when its heap is full. */
export const outcomeOfExit = (signal: NodeJS.Signals | null): Outcome =>
  signal === 'SIGABRT'
    ? failed('FUNCTIONS_MEMORY_LIMIT_EXCEEDED')
    : failed('FUNCTIONS_EXECUTE_FAIL', { reason: 'crashed' });

export const invokeMessage = (invocation: Invocation, fn: DeployedFunction, offsetMs: number) => ({
  id: invocation.id,
  event: invocation.event,
  environment: invocation.environment,
  timeoutMs: fn.timeoutSeconds * 1000,
  offsetMs,
  context: {
    request_id: invocation.id,
    function_name: fn.name,
    function_version: '$LATEST',
    namespace: invocation.environment.TCB_ENV ?? '',
    memory_limit_in_mb: fn.memoryMb,
    time_limit_in_ms: fn.timeoutSeconds * 1000,
  },
});
