import type { IncomingMessage } from 'node:http';

const LOOPBACK_HOST = /^(localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i;

/**
 * Whether a request comes from this machine's own pages or tools. A foreign web page can reach a loopback
 * port through the browser: its Origin betrays it, and after DNS rebinding its Host does.
 */
export const isOwnRequest = ({ headers }: Pick<IncomingMessage, 'headers'>): boolean => {
  const { host = '', origin } = headers;
  if (!LOOPBACK_HOST.test(host)) return false;
  return origin === undefined || origin.toLowerCase() === `http://${host.toLowerCase()}`;
};
