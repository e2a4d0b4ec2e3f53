import { contentType } from 'mime-types';
import type { Faults } from '../control/faults';
import { type FilePath, fileIdOf, parseFilePath } from '../storage/file-path';
import { type FileStore, MAX_FILE_BYTES } from '../storage/file-store';
import type { Signer } from '../storage/sign';
import { type Answer, type Ask, header, json, type Route, readBody, refused } from './http';
import { openidOf } from './openid';
import { unlessStruck } from './strike';

export type StorageRouteDeps = { files: FileStore; signer: Signer; faults: Pick<Faults, 'strike'> };

const OCTETS = 'application/octet-stream';

const typeOf = (ask: Ask, path: FilePath): string => {
  const sent = header(ask, 'content-type');
  if (sent && /^[\w.+-]+\/[\w.+-]+(; ?charset=[\w-]+)?$/.test(sent)) return sent;
  return contentType(path.split('/').at(-1) ?? '') || OCTETS;
};

/** What `wx.cloud.uploadFile` does: a signed-in person writes a file and owns it. */
const upload = async ({ files, faults }: StorageRouteDeps, ask: Ask): Promise<Answer> => {
  const identity = openidOf(ask);
  if (!identity.ok) return refused(400, 'OPENID_MALFORMED', { header: 'x-emulator-openid' });
  if (identity.openid === undefined) return refused(401, 'SIGN_IN_REQUIRED');
  const path = parseFilePath(ask.query.get('path'));
  if (!path) return refused(400, 'FILE_PATH_INVALID');
  const content = await readBody(ask.request, MAX_FILE_BYTES);
  if (!content) return refused(413, 'FILE_TOO_LARGE', { limitBytes: MAX_FILE_BYTES });
  const before = await files.facts(path);
  // the cloud's rule for uploads of users: only the owner replaces a file
  if (before && before.owner !== identity.openid) return refused(403, 'FILE_OF_ANOTHER');
  const { openid } = identity;
  return unlessStruck(faults, 'upload', undefined, async () => {
    await files.write(path, content, typeOf(ask, path), openid);
    return json({ fileID: fileIdOf(path) });
  });
};

const cosError = (status: number, code: string, message: string): Answer => ({
  status,
  headers: { 'content-type': 'application/xml' },
  body: `<?xml version='1.0' encoding='utf-8' ?>\n<Error><Code>${code}</Code><Message>${message}</Message><Resource></Resource><RequestId>local</RequestId><TraceId>local</TraceId></Error>`,
});

/** The second half of the SDK's upload: the object storage's own PUT, with its XML errors. */
const put = async ({ files, signer }: StorageRouteDeps, ask: Ask): Promise<Answer> => {
  const path = parseFilePath(ask.groups.path);
  const content = await readBody(ask.request, MAX_FILE_BYTES);
  if (!path || !signer.verify('put', path, header(ask, 'authorization') ?? '')) {
    return cosError(403, 'SignatureDoesNotMatch', 'the signature of this upload is wrong or has expired');
  }
  if (!content) return cosError(400, 'EntityTooLarge', `a file has at most ${MAX_FILE_BYTES} bytes`);
  await files.write(path, content, typeOf(ask, path), null);
  return { status: 200 };
};

const download = async ({ files, signer }: StorageRouteDeps, ask: Ask): Promise<Answer> => {
  const path = parseFilePath(ask.groups.path);
  if (!path || !signer.verify('get', path, ask.query.get('sign') ?? ''))
    return refused(403, 'SIGNATURE_WRONG');
  const file = await files.read(path);
  if (!file) return refused(404, 'FILE_UNKNOWN');
  // an uploaded page must not run as one of ours
  const headers = {
    'content-type': file.facts.contentType,
    'content-security-policy': "sandbox; default-src 'none'",
  };
  return { status: 200, headers, body: file.content };
};

export const storageRoutes = (deps: StorageRouteDeps): Route[] => [
  { method: 'POST', path: /^\/_storage\/upload$/, answer: (ask) => upload(deps, ask) },
  { method: 'PUT', path: /^\/_storage\/(?<path>.+)$/, answer: (ask) => put(deps, ask) },
  { method: 'GET', path: /^\/_storage\/(?<path>.+)$/, answer: (ask) => download(deps, ask) },
];
