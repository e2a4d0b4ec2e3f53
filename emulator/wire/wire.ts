import type { FunctionProcess } from '../functions/function-process';

/** One call of an SDK: its action, its parameters and the function process it came from, if it came from one. */
export type WireCall = {
  action: string;
  params: Record<string, unknown>;
  from: FunctionProcess | undefined;
};

export type WireCost = { docsExamined: number; docsReturned: number };

/** A JSON reply (an error is one with `code` and `message`), or the bytes of a WeChat API's answer. */
export type WireAnswer = { reply: Record<string, unknown>; cost?: WireCost } | { bytes: Buffer };

export type WireHandler = (call: WireCall) => Promise<WireAnswer>;

export const wireError = (code: string, message: string): { reply: Record<string, unknown> } => ({
  reply: { code, message },
});
