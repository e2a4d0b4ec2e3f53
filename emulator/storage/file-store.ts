import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readdir, readFile, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { readJson, writeDurably } from '../data/durable-file';
import type { FilePath } from './file-path';

/** `owner` is the openid of the person who uploaded it; null for a file that a function wrote. */
export type FileFacts = {
  path: FilePath;
  contentType: string;
  bytes: number;
  owner: string | null;
  blob: string;
};
export type StoredFile = { facts: FileFacts; content: Buffer };

export type FileStore = {
  facts(path: FilePath): Promise<FileFacts | undefined>;
  read(path: FilePath): Promise<StoredFile | undefined>;
  write(path: FilePath, content: Buffer, contentType: string, owner: string | null): Promise<void>;
  /** So many of the files, in the order of their paths. */
  list(limit: number): Promise<FileFacts[]>;
  /** False where there was no such file. */
  remove(path: FilePath): Promise<boolean>;
  /** Keeps a file as another store had it, its record byte for byte. */
  adopt(file: StoredFile): Promise<void>;
  /** Writes every file into the store of another data folder; files that go meanwhile are left out. */
  copyTo(other: Pick<FileStore, 'adopt'>): Promise<void>;
};

export const filesFolder = (dir: string): string => join(dir, 'files');

export const MAX_FILE_BYTES = 10 * 1024 * 1024;

/**
 * A file is a record named by the hash of its path, and the record names its content. So no path of a user
 * ever becomes a path of this machine, `a` and `a/b` can both exist as in object storage, and replacing a
 * file is one rename.
 */
export const openFileStore = async (dir: string): Promise<FileStore> => {
  const folder = filesFolder(dir);
  await mkdir(folder, { recursive: true });
  const recordOf = (path: FilePath): string =>
    join(folder, `${createHash('sha256').update(path).digest('hex')}.json`);
  const contentOf = (blob: string): string => join(folder, blob);
  const facts = async (path: FilePath) => (await readJson(recordOf(path))) as FileFacts | undefined;
  const readOnce = async (path: FilePath): Promise<StoredFile | 'moved' | undefined> => {
    const found = await facts(path);
    if (!found) return undefined;
    const content = await readFile(contentOf(found.blob)).catch(() => undefined);
    return content ? { facts: found, content } : 'moved';
  };
  const read = async (path: FilePath): Promise<StoredFile | undefined> => {
    const first = await readOnce(path);
    // replaced between the two reads: the record says where it is now
    const file = first === 'moved' ? await readOnce(path) : first;
    return file === 'moved' ? undefined : file;
  };
  const drop = (blob: string) => unlink(contentOf(blob)).catch(() => undefined);

  const adopt = async ({ facts: record, content }: StoredFile): Promise<void> => {
    // the content first: a record names nothing that is not there
    await writeDurably(contentOf(record.blob), content);
    await writeDurably(recordOf(record.path), JSON.stringify(record));
  };
  const records = async (): Promise<FileFacts[]> => {
    const names = (await readdir(folder)).filter((name) => name.endsWith('.json'));
    const found = await Promise.all(names.map((name) => readJson(join(folder, name))));
    return (found as (FileFacts | undefined)[]).filter((each) => each !== undefined);
  };

  return {
    facts,
    read,
    adopt,
    write: async (path, content, contentType, owner) => {
      const before = await facts(path);
      const blob = `${randomUUID()}.bin`;
      await adopt({ facts: { path, contentType, bytes: content.byteLength, owner, blob }, content });
      if (before) await drop(before.blob);
    },
    list: async (limit) => (await records()).sort((a, b) => (a.path < b.path ? -1 : 1)).slice(0, limit),
    remove: async (path) => {
      const found = await facts(path);
      if (!found) return false;
      const removed = await unlink(recordOf(path)).then(
        () => true,
        () => false,
      );
      await drop(found.blob);
      return removed;
    },
    copyTo: async (other) => {
      for (const { path } of await records()) {
        const file = await read(path);
        if (file) await other.adopt(file);
      }
    },
  };
};
