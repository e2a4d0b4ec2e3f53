import { readFile } from 'node:fs/promises';
import { join, normalize, sep } from 'node:path';
import { contentType } from 'mime-types';
import { type Answer, type Route, refused } from './http';

const fileAt = async (folder: string, path: string): Promise<Answer | undefined> => {
  const file = normalize(join(folder, path));
  if (path.includes('\0') || !file.startsWith(normalize(folder) + sep)) return undefined;
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  const name = file.split(sep).at(-1) ?? '';
  return { status: 200, headers: { 'content-type': contentType(name) || 'application/octet-stream' }, body };
};

/** Serves the built app at the cloud's own origin, so that it needs no CORS. Unknown pages get the app itself. */
export const appRoute = (folder: string): Route => ({
  method: 'GET',
  path: /^\/(?!fn\/|admin|_)/,
  answer: async ({ path }) => {
    const isPage = !(path.split('/').at(-1) ?? '').includes('.');
    const found = path === '/' ? undefined : await fileAt(folder, path);
    const index = isPage ? await fileAt(folder, '/index.html') : undefined;
    return found ?? index ?? refused(404, 'ADDRESS_UNKNOWN');
  },
});
