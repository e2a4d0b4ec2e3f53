import type { IncomingMessage } from 'node:http';

/** One request, as a route sees it. */
export type Ask = {
  method: string;
  /** Percent-decoded. */
  path: string;
  query: URLSearchParams;
  request: IncomingMessage;
  /** The groups of the route's pattern. */
  groups: Readonly<Record<string, string>>;
};

export type Answer = 'lost' | { status: number; headers?: Record<string, string>; body?: string | Buffer };

export type Route = {
  method: string;
  path: RegExp;
  answer: (ask: Ask) => Promise<Answer>;
};

export const JSON_TYPE = 'application/json; charset=utf-8';

export const json = (value: unknown, status = 200): Answer => ({
  status,
  headers: { 'content-type': JSON_TYPE },
  body: typeof value === 'string' ? value : JSON.stringify(value),
});

/** A refusal of the local cloud itself, in the shape that the functions answer. */
export const refused = (
  status: number,
  code: string,
  details: Record<string, unknown> = {},
  traceId: string | null = null,
): Answer => json({ ok: false, error: { code, details, traceId } }, status);

export const header = (ask: Ask, name: string): string | undefined => {
  const value = ask.request.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
};

/** The whole body, or undefined where it is larger than `limit` bytes. Rejects when the client goes away. */
export const readBody = (request: IncomingMessage, limit: number): Promise<Buffer | undefined> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    request.on('data', (chunk: Buffer) => {
      bytes += chunk.byteLength;
      // the rest is read and dropped, so that the client can hear the answer
      if (bytes > limit) chunks.length = 0;
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(bytes > limit ? undefined : Buffer.concat(chunks)));
    request.on('close', () => reject(new Error('the client went away')));
    request.on('error', reject);
  });

/** The body as a JSON object; an empty body is an empty object, anything else undefined. */
export const readJsonBody = async (ask: Ask): Promise<Record<string, unknown> | undefined> => {
  const body = await readBody(ask.request, 1_000_000);
  if (body?.byteLength === 0) return {};
  try {
    const value: unknown = JSON.parse(body?.toString('utf8') ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, unknown>)
      : undefined;
  } catch {
    return undefined;
  }
};
