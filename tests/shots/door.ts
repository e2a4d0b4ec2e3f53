import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { filled, stretched } from './rewritten';

/** What becomes of a function's answer on its way to the phone; everything else passes as it is. */
export type Fate = 'late' | 'lost' | 'long' | 'full';

export type Door = { url: string; close(): void };

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of request) parts.push(part as Buffer);
  return Buffer.concat(parts);
};

/** What a phone says of itself; the rest belongs to the connection. */
const said = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    ['content-type', 'x-emulator-openid', 'range'].flatMap((name) => {
      const value = headers[name];
      return typeof value === 'string' ? [[name, value] as const] : [];
    }),
  );

const isCall = ({ url = '' }: IncomingMessage) => url.startsWith('/fn/');

const rewritten = (fate: Fate, answer: unknown) => (fate === 'full' ? filled(answer) : stretched(answer));

async function pass(cloud: string, fate: Fate, request: IncomingMessage, response: ServerResponse) {
  if (isCall(request) && fate === 'late') return;
  if (isCall(request) && fate === 'lost') return void request.socket.destroy();
  const { method = 'GET', url = '/' } = request;
  const body = method === 'GET' ? {} : { body: new Uint8Array(await bodyOf(request)) };
  const answer = await fetch(`${cloud}${url}`, { method, headers: said(request), ...body });
  const content = Buffer.from(await answer.arrayBuffer());
  response.writeHead(answer.status, {
    'content-type': answer.headers.get('content-type') ?? 'application/octet-stream',
    'access-control-allow-origin': '*',
  });
  response.end(isCall(request) ? JSON.stringify(rewritten(fate, JSON.parse(content.toString()))) : content);
}

/** A door before a cloud that hears every call, and answers never, breaks off, or says more than the cloud does. */
export async function startDoor(cloud: string, fate: Fate): Promise<Door> {
  const server = createServer((request, response) => {
    pass(cloud, fate, request, response).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
