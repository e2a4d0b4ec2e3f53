import type { Faults } from '../control/faults';
import type { FunctionHost, Invoked } from '../functions/function-host';
import { type HostErrorCode, MAX_PAYLOAD } from '../functions/invocation';
import type { Presence } from '../wechat/presence';
import { type Answer, type Ask, json, type Route, readBody, refused } from './http';
import { openidOf } from './openid';
import { unlessStruck } from './strike';

export type CallDeps = {
  host: FunctionHost;
  faults: Pick<Faults, 'strike'>;
  presence: Pick<Presence, 'note'>;
};

const STATUS: Record<HostErrorCode, number> = {
  FUNCTION_UNKNOWN: 404,
  FUNCTIONS_PAYLOAD_TOO_LARGE: 413,
  FUNCTIONS_TIME_LIMIT_EXCEEDED: 504,
  FUNCTIONS_MEMORY_LIMIT_EXCEEDED: 502,
  FUNCTIONS_CONCURRENCY_LIMIT_EXCEEDED: 503,
  FUNCTIONS_EXECUTE_FAIL: 502,
};

export const answerOfCall = ({ outcome, traceId }: Invoked): Answer =>
  outcome.ok ? json(outcome.json) : refused(STATUS[outcome.code], outcome.code, outcome.details, traceId);

/** The event as JSON text; wx.cloud.callFunction sends an object, and none is an empty one. */
const eventOf = (body: Buffer): string | undefined => {
  const text = body.toString('utf8').trim();
  if (text === '') return '{}';
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? text : undefined;
  } catch {
    return undefined;
  }
};

const call = async ({ host, faults, presence }: CallDeps, ask: Ask): Promise<Answer> => {
  const name = ask.groups.name ?? '';
  const identity = openidOf(ask);
  if (!identity.ok) return refused(400, 'OPENID_MALFORMED', { header: 'x-emulator-openid' });
  presence.note(identity.openid);
  const body = await readBody(ask.request, MAX_PAYLOAD);
  if (!body) return refused(413, 'FUNCTIONS_PAYLOAD_TOO_LARGE', { of: 'event', limitBytes: MAX_PAYLOAD });
  if (!host.functions.some((fn) => fn.name === name))
    return refused(404, 'FUNCTION_UNKNOWN', { function: name });
  const event = eventOf(body);
  if (event === undefined) return refused(400, 'EVENT_MALFORMED', { expected: 'a JSON object' });
  return unlessStruck(faults, 'call', name, async () => {
    const clientIp = ask.request.socket.remoteAddress ?? '127.0.0.1';
    return answerOfCall(
      await host.invoke(name, event, { kind: 'client', openid: identity.openid, clientIp }),
    );
  });
};

/** `POST /fn/<name>`: what `wx.cloud.callFunction` does, with an emulated identity. */
export const callRoute = (deps: CallDeps): Route => ({
  method: 'POST',
  path: /^\/fn\/(?<name>[^/]+)$/,
  answer: (ask) => call(deps, ask),
});
