import type { Caller } from './caller';

/** What one invocation cost so far; grows while its wire calls are served. */
export type Meter = {
  dbTrips: number;
  dbDepth: number;
  docsExamined: number;
  docsReturned: number;
  /** Documents added, changed or removed; what a condition kept from changing is none. */
  docsWritten: number;
  /** Bytes of the database's answers: what its documents, or the asked fields of them, weigh on the way. */
  dbBytes: number;
  storageTrips: number;
  wechatTrips: number;
  /** Milliseconds in which its process started and loaded the bundle, if it was the process's first; else 0. */
  coldMs: number;
};

export const newMeter = (): Meter => ({
  dbTrips: 0,
  dbDepth: 0,
  docsExamined: 0,
  docsReturned: 0,
  docsWritten: 0,
  dbBytes: 0,
  storageTrips: 0,
  wechatTrips: 0,
  coldMs: 0,
});

export type Invocation = {
  readonly id: string;
  readonly fn: string;
  /** JSON text. */
  readonly event: string;
  readonly caller: Caller;
  readonly environment: Readonly<Record<string, string>>;
  readonly meter: Meter;
};

export type HostErrorCode =
  | 'FUNCTION_UNKNOWN'
  | 'FUNCTIONS_TIME_LIMIT_EXCEEDED'
  | 'FUNCTIONS_PAYLOAD_TOO_LARGE'
  | 'FUNCTIONS_MEMORY_LIMIT_EXCEEDED'
  | 'FUNCTIONS_CONCURRENCY_LIMIT_EXCEEDED'
  | 'FUNCTIONS_EXECUTE_FAIL';

/** What the host answers: the function's result as JSON text, or its own error. */
export type Outcome =
  | { ok: true; json: string }
  | { ok: false; code: HostErrorCode; details: Record<string, unknown> };

export const failed = (code: HostErrorCode, details: Record<string, unknown> = {}): Outcome => ({
  ok: false,
  code,
  details,
});

/** Bytes of an event or of a result. */
export const MAX_PAYLOAD = 6 * 1024 * 1024;

// The cloud takes more, but not from a phone.
const PHONE_PAYLOAD = 256 * 1024;

/** What to warn of where a call of a client is heavier than one from a mini-program may be. */
export const tooHeavyForPhone = (
  { fn, id, event, caller }: Invocation,
  outcome: Outcome,
): string | undefined => {
  if (caller.kind !== 'client') return undefined;
  const bytes = Math.max(Buffer.byteLength(event), outcome.ok ? Buffer.byteLength(outcome.json) : 0);
  return bytes > PHONE_PAYLOAD
    ? `${fn}: a call of ${bytes} bytes, a mini-program should stay under ${PHONE_PAYLOAD} (${id})`
    : undefined;
};
