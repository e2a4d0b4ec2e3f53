import { BUCKET, ENV_ID } from '../environment';

declare const checked: unique symbol;
/** A path inside the bucket that the cloud would accept. */
export type FilePath = string & { readonly [checked]: true };

// CloudBase: digits, letters, Chinese characters, '/' and !-_.* and space. No '%', '?' or '#': addresses stay plain
const ALLOWED = /^[0-9A-Za-z\u4e00-\u9fff/!\-_.* ]+$/;
// the key limit of the object storage behind it
const MAX_BYTES = 850;

/** The path, or undefined for one that leaves the bucket, is too long or holds characters the cloud refuses. */
export const parseFilePath = (value: unknown): FilePath | undefined => {
  if (typeof value !== 'string' || !ALLOWED.test(value) || Buffer.byteLength(value) > MAX_BYTES)
    return undefined;
  const parts = value.split('/');
  return parts.some((part) => part === '' || part === '.' || part === '..') ? undefined : (value as FilePath);
};

const PREFIX = `cloud://${ENV_ID}.${BUCKET}/`;

export const fileIdOf = (path: FilePath): string => `${PREFIX}${path}`;

/** The path in a file id of this environment; undefined for any other text. */
export const pathOfFileId = (fileId: unknown): FilePath | undefined =>
  typeof fileId === 'string' && fileId.startsWith(PREFIX)
    ? parseFilePath(fileId.slice(PREFIX.length))
    : undefined;
