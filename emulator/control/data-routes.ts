import { isAbsolute } from 'node:path';
import { exportState } from '../data/copy-state';
import type { Database } from '../database/database';
import type { CloudManifest } from '../manifest';
import { type Answer, type Ask, json, type Route, readJsonBody, refused } from '../server/http';
import type { FileStore } from '../storage/file-store';
import type { Signer } from '../storage/sign';
import type { Personas } from './personas';

export type DataRouteDeps = {
  dir: string;
  manifest: CloudManifest;
  database: Database;
  personas: Personas;
  files: Pick<FileStore, 'list'>;
  signer: Pick<Signer, 'sign'>;
};

const PAGE = 50;
const MOST_FILES = 500;
const LINK_SECONDS = 600;

const documents = async ({ database }: DataRouteDeps, ask: Ask): Promise<Answer> => {
  const { name = '' } = ask.groups;
  if (!database.collections().some((each) => each.name === name))
    return refused(404, 'COLLECTION_UNKNOWN', { name });
  const after = ask.query.get('after');
  return json(await database.documents(name, after === null ? { limit: PAGE } : { after, limit: PAGE }));
};

const exported = async ({ dir, database }: DataRouteDeps, ask: Ask): Promise<Answer> => {
  const to = (await readJsonBody(ask))?.dir;
  if (typeof to !== 'string' || !isAbsolute(to))
    return refused(400, 'FOLDER_MALFORMED', { expected: '{"dir":"/absolute/path"}' });
  return (await exportState(dir, to, database))
    ? json({ dir: to })
    : refused(409, 'FOLDER_NOT_EMPTY', { dir: to });
};

const listFiles = async ({ files, signer }: DataRouteDeps): Promise<Answer> => {
  const list = await files.list(MOST_FILES);
  return json(
    list.map(({ path, contentType, bytes, owner }) => ({
      path,
      contentType,
      bytes,
      owner,
      address: `/_storage/${encodeURI(path)}?sign=${signer.sign('get', path, LINK_SECONDS)}`,
    })),
  );
};

const read = (path: RegExp, value: () => unknown): Route => ({
  method: 'GET',
  path,
  answer: () => Promise.resolve(json(value())),
});

export const dataRoutes = (deps: DataRouteDeps): Route[] => [
  read(/^\/_emulator\/health$/, () => ({
    ok: true,
    functions: deps.manifest.functions.map(({ name }) => name),
  })),
  read(/^\/_emulator\/contract$/, () => deps.manifest.operations),
  // the phone number is not part of who somebody is: the product must ask WeChat for it
  read(/^\/_emulator\/personas$/, () => deps.personas.list().map(({ phone: _hidden, ...facts }) => facts)),
  read(/^\/_emulator\/collections$/, () => deps.database.collections()),
  {
    method: 'GET',
    path: /^\/_emulator\/collections\/(?<name>[^/]+)$/,
    answer: (ask) => documents(deps, ask),
  },
  { method: 'GET', path: /^\/_emulator\/files$/, answer: () => listFiles(deps) },
  { method: 'POST', path: /^\/_emulator\/export$/, answer: (ask) => exported(deps, ask) },
];
