import type { WireHandler } from '../wire/wire';
import { fileIdOf, parseFilePath, pathOfFileId } from './file-path';
import type { FileStore } from './file-store';
import type { Signer } from './sign';

export type StorageDeps = { files: FileStore; signer: Signer; baseUrl: () => string };

type Params = Record<string, unknown>;

const UPLOAD_SECONDS = 900;
const DOWNLOAD_SECONDS = 7200;
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);
const fieldsOf = (value: unknown): Params =>
  typeof value === 'object' && value !== null ? (value as Params) : {};

const uploadMetadata = ({ signer, baseUrl }: StorageDeps, params: Params) => {
  const path = parseFilePath(params.path);
  if (!path) return { code: 'INVALID_PARAM', message: 'storage.getUploadMetadata: path is not acceptable' };
  const fileId = fileIdOf(path);
  return {
    data: {
      url: `${baseUrl()}/_storage/${encodeURI(path)}`,
      token: 'local',
      authorization: signer.sign('put', path, UPLOAD_SECONDS),
      fileId,
      // becomes a header, so it must be ASCII
      cosFileId: Buffer.from(fileId).toString('base64url'),
    },
  };
};

const downloadUrl = async ({ files, signer, baseUrl }: StorageDeps, item: unknown) => {
  const { fileid: fileID, max_age } = fieldsOf(item);
  const path = pathOfFileId(fileID);
  if (!path) return { code: 'INVALID_PARAM', fileID, tempFileURL: '' };
  if (!(await files.facts(path))) return { code: 'STORAGE_FILE_NONEXIST', fileID, tempFileURL: '' };
  const seconds = typeof max_age === 'number' && max_age > 0 ? Math.floor(max_age) : DOWNLOAD_SECONDS;
  // plain characters: the SDK and the browser encode it themselves
  return {
    code: 'SUCCESS',
    fileID,
    tempFileURL: `${baseUrl()}/_storage/${path}?sign=${signer.sign('get', path, seconds)}`,
  };
};

const deletion = async ({ files }: StorageDeps, fileID: unknown) => {
  const path = pathOfFileId(fileID);
  if (!path) return { code: 'INVALID_PARAM', fileID };
  return { code: (await files.remove(path)) ? 'SUCCESS' : 'STORAGE_FILE_NONEXIST', fileID };
};

const copy = async ({ files }: StorageDeps, item: unknown) => {
  const { src_path, dst_path, overwrite, remove_original } = fieldsOf(item);
  const from = parseFilePath(src_path);
  const to = parseFilePath(dst_path);
  if (!from || !to) return { code: 'INVALID_PARAM' };
  const source = await files.read(from);
  if (!source) return { code: 'STORAGE_FILE_NONEXIST', fileId: fileIdOf(to) };
  if (overwrite === false && (await files.facts(to)))
    return { code: 'STORAGE_FILE_EXIST', fileId: fileIdOf(to) };
  await files.write(to, source.content, source.facts.contentType, source.facts.owner);
  if (remove_original === true) await files.remove(from);
  return { code: 'SUCCESS', fileId: fileIdOf(to) };
};

/** The `storage.*` actions of the SDK. */
export const storageWire = (deps: StorageDeps): Record<string, WireHandler> => ({
  'storage.getUploadMetadata': ({ params }) => Promise.resolve({ reply: uploadMetadata(deps, params) }),
  'storage.batchGetDownloadUrl': async ({ params }) => {
    const download_list = await Promise.all(listOf(params.file_list).map((item) => downloadUrl(deps, item)));
    return { reply: { data: { download_list } } };
  },
  'storage.batchDeleteFile': async ({ params }) => {
    const delete_list = await Promise.all(listOf(params.fileid_list).map((fileId) => deletion(deps, fileId)));
    return { reply: { data: { delete_list } } };
  },
  'storage.batchCopyFile': async ({ params }) => {
    const copy_list = await Promise.all(listOf(params.file_list).map((item) => copy(deps, item)));
    return { reply: { data: { copy_list } } };
  },
});
