import { serveWire, type WireDeps } from '../wire/serve-wire';
import { type Ask, header, json, type Route, readBody } from './http';

const MAX_WIRE = 16 * 1024 * 1024;

const afterOf = (ask: Ask): number => {
  const value = Number(header(ask, 'x-emulator-after') ?? 0);
  return Number.isSafeInteger(value) && value >= 0 ? value : 0;
};

/** The SDK wire. Each function process has an address of its own, which says whom a call is charged to. */
export const adminRoute = (deps: WireDeps): Route => ({
  method: 'POST',
  path: /^\/admin(?:\/(?<processId>[\w-]+))?\/?$/,
  answer: async (ask) => {
    const body = await readBody(ask.request, MAX_WIRE);
    // the service answers 200 with a code, also to what it refuses
    if (!body)
      return json({ code: 'INVALID_PARAM', message: `the body is over ${MAX_WIRE} bytes`, requestId: '' });
    const contentType = header(ask, 'content-type') ?? '';
    const { processId } = ask.groups;
    const response = await serveWire(deps, { body, contentType, processId, after: afterOf(ask) });
    if (response.lost) return 'lost';
    const depth = { 'x-emulator-depth': String(response.depth) };
    if (Buffer.isBuffer(response.body)) {
      return {
        status: 200,
        headers: { ...depth, 'content-type': 'application/octet-stream' },
        body: response.body,
      };
    }
    // wx-server-sdk knows an error of the service by exactly this content type
    const type = { 'content-type': 'application/json; charset=utf-8' };
    return { status: 200, headers: { ...depth, ...type }, body: JSON.stringify(response.body) };
  },
});
