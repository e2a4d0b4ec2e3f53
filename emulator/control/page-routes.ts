import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type Answer, type Route, refused } from '../server/http';

const TYPES: Record<string, string> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
};

const fileOf = async (name: string, ending: string): Promise<Answer> => {
  const file = fileURLToPath(new URL(`./page/${name}.${ending}`, import.meta.url));
  const body = await readFile(file).catch(() => undefined);
  return body
    ? { status: 200, headers: { 'content-type': TYPES[ending] ?? '' }, body }
    : refused(404, 'ADDRESS_UNKNOWN');
};

/** The page for people: what the cloud holds and what it did. */
export const pageRoutes = (): Route[] => [
  { method: 'GET', path: /^\/_emulator\/?$/, answer: () => fileOf('index', 'html') },
  {
    method: 'GET',
    path: /^\/_emulator\/page\/(?<name>[a-z]+)\.(?<ending>css|js)$/,
    answer: ({ groups }) => fileOf(groups.name ?? '', groups.ending ?? ''),
  },
];
