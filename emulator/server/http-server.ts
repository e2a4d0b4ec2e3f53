import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { isOwnRequest } from './guard';
import { type Answer, type Route, refused } from './http';

export type HttpServer = { url: string; close(): Promise<void> };

const decoded = (path: string): string | undefined => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

const route = async (routes: readonly Route[], request: IncomingMessage): Promise<Answer> => {
  if (!isOwnRequest(request)) return refused(403, 'ORIGIN_FOREIGN');
  // only path and query: the address of the request line may be anything, also "//host"
  const [rawPath = '/', ...rest] = (request.url ?? '/').split('?');
  const path = decoded(rawPath);
  if (path === undefined) return refused(400, 'ADDRESS_MALFORMED');
  const query = new URLSearchParams(rest.join('?'));
  const method = request.method === 'HEAD' ? 'GET' : (request.method ?? 'GET');
  const fitting = routes.filter((each) => each.path.test(path));
  const chosen = fitting.find((each) => each.method === method);
  if (!chosen) return fitting.length > 0 ? refused(405, 'METHOD_UNKNOWN') : refused(404, 'ADDRESS_UNKNOWN');
  const groups = chosen.path.exec(path)?.groups ?? {};
  return chosen.answer({ method, path, query, request, groups });
};

const write = (response: ServerResponse, answer: Answer): void => {
  if (answer === 'lost') {
    response.destroy();
    return;
  }
  const body = answer.body ?? '';
  response.writeHead(answer.status, {
    'content-length': Buffer.byteLength(body),
    'x-content-type-options': 'nosniff',
    'cache-control': 'no-store',
    ...answer.headers,
  });
  response.end(response.req.method === 'HEAD' ? undefined : body);
};

const listen = (server: Server, port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });

/** Serves the routes on loopback only; the first one that fits answers. Rejects where the port is taken. */
export const openHttpServer = async (
  port: number,
  routes: readonly Route[],
  warn: (text: string) => void,
): Promise<HttpServer> => {
  const server = createServer((request, response) => {
    route(routes, request).then(
      (answer) => write(response, answer),
      (error: unknown) => {
        // a client that went away in the middle of its own body is no fault of ours
        if (request.destroyed && !request.complete) return;
        warn(`${request.method} ${request.url}: ${error instanceof Error ? error.stack : String(error)}`);
        write(response, refused(500, 'LOCAL_CLOUD_FAILED'));
      },
    );
  });
  // As gateways do. With Node's five seconds a client whose machine was busy wrote into a connection just being closed.
  server.keepAliveTimeout = 65_000;
  const actual = await listen(server, port);
  return {
    url: `http://127.0.0.1:${actual}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
};
