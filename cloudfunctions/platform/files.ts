import { cloudbase } from './cloudbase';

/** Files are private to functions; a reader gets a link that ends by itself. */
export type Files = {
  /** File id → temporary https address; a file that is gone is missing from the map. At most one trip to the storage. */
  links(ids: readonly string[]): Promise<Map<string, string>>;
  /** The size of a file and its first bytes, without reading the rest; `null`: there is none. Two trips to the storage. */
  peek(id: string, bytes: number): Promise<{ size: number; head: Uint8Array } | null>;
  /** What is in a file, or `null` where it is gone. */
  read(id: string): Promise<Uint8Array | null>;
  /** Removes files for good; what is gone already is no error. One trip to the storage for every fifty. */
  remove(ids: readonly string[]): Promise<void>;
  /** Writes a file, over the one that had this path. @returns its id */
  put(path: string, bytes: Uint8Array): Promise<string>;
};

const MAX_AGE_SECONDS = 3600;
// what CloudBase takes in one call
const MOST_REMOVED = 50;

const linksTo: Files['links'] = async (ids) => {
  const unique = [...new Set(ids)];
  if (unique.length === 0) return new Map();
  const { fileList } = await cloudbase.getTempFileURL({
    fileList: unique.map((fileID) => ({ fileID, maxAge: MAX_AGE_SECONDS })),
  });
  return new Map(
    fileList.filter((file) => file.code === 'SUCCESS').map((file) => [file.fileID, file.tempFileURL]),
  );
};

/** Reads on until there is enough; the rest of the file never travels. */
const beginningOf = async (body: ReadableStream<Uint8Array>, bytes: number): Promise<Uint8Array> => {
  const reader = body.getReader();
  let head = new Uint8Array();
  while (head.length < bytes) {
    const { done, value } = await reader.read();
    if (done) break;
    head = Uint8Array.from([...head, ...value.subarray(0, bytes)]);
  }
  await reader.cancel();
  return head.subarray(0, bytes);
};

export const cloudFiles: Files = {
  links: linksTo,
  peek: async (id, bytes) => {
    const link = (await linksTo([id])).get(id);
    if (link === undefined) return null;
    const response = await fetch(link);
    if (!response.ok || !response.body) return null;
    const size = Number(response.headers.get('content-length'));
    return { size, head: await beginningOf(response.body, bytes) };
  },
  read: async (id) => {
    const links = await linksTo([id]);
    if (!links.has(id)) return null;
    const { fileContent } = await cloudbase.downloadFile({ fileID: id });
    return fileContent === undefined ? null : Buffer.from(fileContent);
  },
  remove: async (ids) => {
    for (let from = 0; from < ids.length; from += MOST_REMOVED) {
      await cloudbase.deleteFile({ fileList: ids.slice(from, from + MOST_REMOVED) });
    }
  },
  put: async (path, bytes) => {
    const { fileID } = await cloudbase.uploadFile({ cloudPath: path, fileContent: Buffer.from(bytes) });
    return fileID;
  },
};
