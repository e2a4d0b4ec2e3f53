import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Route } from '../server/http';

const FILES = [
  { path: /^\/_emulator\/?$/, file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: /^\/_emulator\/page\.css$/, file: 'page.css', type: 'text/css; charset=utf-8' },
  { path: /^\/_emulator\/page\.js$/, file: 'page.js', type: 'text/javascript; charset=utf-8' },
];

/** The page for people: what the cloud holds and what it did. */
export const pageRoutes = (): Route[] =>
  FILES.map(({ path, file, type }) => ({
    method: 'GET',
    path,
    answer: async () => {
      const body = await readFile(fileURLToPath(new URL(`./page/${file}`, import.meta.url)));
      return { status: 200, headers: { 'content-type': type }, body };
    },
  }));
