import type { Invocation, Outcome } from '../functions/invocation';

/** What one invocation of a function cost and how it ended. `code` is the error's, `ms` includes waiting. */
export type Call = {
  fn: string;
  op: string | null;
  ok: boolean;
  code: string | null;
  dbTrips: number;
  dbDepth: number;
  docsExamined: number;
  docsReturned: number;
  docsWritten: number;
  dbBytes: number;
  storageTrips: number;
  wechatTrips: number;
  coldMs: number;
  bytesIn: number;
  bytesOut: number;
  ms: number;
  traceId: string;
  at: string;
};

export type CallBook = {
  add(invocation: Invocation, outcome: Outcome, ms: number, at: number): void;
  list(): Call[];
  clear(): void;
};

const KEPT = 20_000;

const fieldsOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

const parsed = (json: string): Record<string, unknown> => fieldsOf(JSON.parse(json));

const opOf = ({ event, caller }: Invocation): string | null => {
  if (caller.kind === 'timer') return `timer:${caller.name}`;
  const { op } = parsed(event);
  return typeof op === 'string' ? op : null;
};

const text = (value: unknown): string | null => (typeof value === 'string' ? value : null);

const endingOf = (outcome: Outcome, id: string): Pick<Call, 'ok' | 'code' | 'traceId' | 'bytesOut'> => {
  if (!outcome.ok) return { ok: false, code: outcome.code, traceId: id, bytesOut: 0 };
  const result = parsed(outcome.json);
  const error = fieldsOf(result.error);
  return {
    ok: result.ok !== false,
    code: text(error.code),
    traceId: text(error.traceId) ?? id,
    bytesOut: Buffer.byteLength(outcome.json),
  };
};

export const openCallBook = (): CallBook => {
  let calls: Call[] = [];
  return {
    add: (invocation, outcome, ms, at) => {
      calls.push({
        fn: invocation.fn,
        op: opOf(invocation),
        ...invocation.meter,
        ...endingOf(outcome, invocation.id),
        bytesIn: Buffer.byteLength(invocation.event),
        ms: Math.round(ms * 10) / 10,
        at: new Date(at).toISOString(),
      });
      if (calls.length > KEPT) calls = calls.slice(-KEPT / 2);
    },
    list: () => calls,
    clear: () => {
      calls = [];
    },
  };
};
