import { ABORT, open, type RootDatabase, type Database as Space } from 'lmdb';

export type Store = {
  root: RootDatabase;
  documents: Space<Buffer, Buffer>;
  entries: Space<Buffer, Buffer>;
  /** What the folder was built with: index definitions and the paths where arrays were seen. */
  meta: Space<unknown, string>;
};

export const openStore = (dir: string): Store => {
  const root = open({ path: dir, noSubdir: false, maxDbs: 4, maxReaders: 1024 });
  const binary = { encoding: 'binary', keyEncoding: 'binary' } as const;
  return {
    root,
    documents: root.openDB<Buffer, Buffer>('documents', binary),
    entries: root.openDB<Buffer, Buffer>('entries', binary),
    meta: root.openDB<unknown, string>('meta', { encoding: 'json' }),
  };
};

/**
 * Runs one write alone, all or nothing (throwing rolls it back), and returns once it is on disk:
 * only then may anybody be told that it happened.
 */
export const write = async <T>(store: Store, work: () => T): Promise<T> => {
  const result = await store.root.childTransaction(work);
  await store.root.flushed;
  return result;
};

/** Runs a write for its refusals only and rolls it back. */
export const rehearse = async (store: Store, work: () => void): Promise<void> => {
  await store.root.childTransaction(() => {
    work();
    return ABORT;
  });
};
