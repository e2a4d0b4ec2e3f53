import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A cloud that hears every call and answers none. */
export async function startSlowCloud(): Promise<{ url: string; close(): void }> {
  const server = createServer(() => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
