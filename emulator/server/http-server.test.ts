import { type HttpServer, openHttpServer } from './http-server';

/** How long a client may go on using a connection that it left alone, as the answer offers it. */
const offered = async (server: HttpServer): Promise<number> => {
  const { headers } = await fetch(`${server.url}/anything`);
  return Number(/timeout=(\d+)/.exec(headers.get('keep-alive') ?? '')?.[1]);
};

it('never closes a connection that a client on a busy machine is about to use again', async () => {
  const server = await openHttpServer(0, [], () => undefined);
  // Node's client gives a connection up after four seconds unless it is offered more.
  expect(await offered(server)).toBeGreaterThanOrEqual(60);
  await server.close();
});
