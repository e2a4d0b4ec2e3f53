import { randomUUID } from 'node:crypto';
import type { Faults, Strike } from '../control/faults';
import type { FunctionHost } from '../functions/function-host';
import { conflictAnswer } from './conflict';
import { countBytes, countDocuments, countTrip, countWrites, depthOf } from './meter';
import { parseWireBody } from './parse-body';
import { type WireAnswer, type WireCall, type WireHandler, wireError } from './wire';

export type WireRequest = {
  body: Buffer;
  contentType: string;
  /** Which function process calls; undefined for an SDK outside of the functions. */
  processId: string | undefined;
  /** Longest chain of database trips that had ended when this one began. */
  after: number;
};

/** `lost`: the connection is to be cut without an answer. */
export type WireResponse =
  | { lost: true }
  | { lost: false; depth: number; body: Record<string, unknown> | Buffer };

export type WireDeps = {
  handler: (action: string) => WireHandler | undefined;
  faults: Pick<Faults, 'strike'>;
  host: Pick<FunctionHost, 'process'>;
  warn: (text: string) => void;
};

const sleep = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

const handled = async ({ handler, warn }: WireDeps, call: WireCall): Promise<WireAnswer> => {
  const handle = handler(call.action);
  if (!handle)
    return wireError('ACTION_UNKNOWN', `the local cloud does not know the action "${call.action}"`);
  try {
    return await handle(call);
  } catch (error) {
    warn(`${call.action}: ${error instanceof Error ? error.stack : String(error)}`);
    return wireError('SYS_ERR', `the local cloud failed in ${call.action}; its log says why`);
  }
};

/** What the fault makes of the call; 'lost' where no answer comes back. */
const struck = async (deps: WireDeps, call: WireCall, strike: Strike): Promise<WireAnswer | 'lost'> => {
  switch (strike.kind) {
    case 'none':
      return handled(deps, call);
    case 'error':
      return wireError(strike.code, 'a fault rule asked for this error');
    case 'conflict':
      // the cloud ends the transaction that lost: left open it would block the SDK's next attempt
      if (call.params.transactionId) await handled(deps, { ...call, action: 'database.abortTransaction' });
      return conflictAnswer(call);
    case 'dropBefore':
      return 'lost';
    case 'dropAfter':
      await handled(deps, call);
      return 'lost';
    case 'kill':
      call.from?.kill();
      return 'lost';
  }
};

const refusal = (code: string, message: string): WireResponse => ({
  lost: false,
  depth: 0,
  body: { requestId: randomUUID(), code, message },
});

/** Serves one call of an SDK and charges it to the invocation that made it. Never throws. */
export const serveWire = async (deps: WireDeps, request: WireRequest): Promise<WireResponse> => {
  const params = await parseWireBody(request.body, request.contentType);
  const action = text(params?.action);
  if (!params || !action)
    return refusal('INVALID_PARAM', 'the body is neither JSON nor a form with an action');
  const from = request.processId === undefined ? undefined : deps.host.process(request.processId);
  if (request.processId !== undefined && !from) return refusal('INVALID_PARAM', 'no such function process');

  const call: WireCall = { action, params, from };
  const meter = from?.current()?.meter;
  const depth = depthOf(action, request.after);
  if (meter) countTrip(meter, action, depth);
  const collection = text(params.collectionName);
  const strike = deps.faults.strike({ action, collection, fn: from?.fn.name });
  if (strike.delayMs > 0) await sleep(strike.delayMs);
  const answer = await struck(deps, call, strike);
  if (answer === 'lost') return { lost: true };
  if ('bytes' in answer) return { lost: false, depth, body: answer.bytes };
  if (meter) {
    countBytes(meter, action, answer.reply);
    countWrites(meter, action, answer.reply);
  }
  if (meter && answer.cost) countDocuments(meter, answer.cost);
  return { lost: false, depth, body: { requestId: randomUUID(), ...answer.reply } };
};
