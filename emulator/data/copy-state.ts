import { chmod, copyFile, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { clockFile } from '../control/clock';
import { personasFile } from '../control/personas';
import type { Database } from '../database/database';
import { openFileStore } from '../storage/file-store';
import { messagesFile, refusalsFile } from '../wechat/subscribe-messages';
import { secretsFile } from './secrets';

const STATE = [secretsFile, personasFile, clockFile, messagesFile, refusalsFile];

const copyState = async (from: string, to: string): Promise<void> => {
  await mkdir(to, { recursive: true });
  for (const place of STATE) {
    await copyFile(place(from), place(to)).catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'ENOENT') throw error;
    });
  }
  await chmod(secretsFile(to), 0o600);
  const files = await openFileStore(from);
  await files.copyTo(await openFileStore(to));
};

const isEmpty = async (dir: string): Promise<boolean> =>
  (await readdir(dir).catch(() => [])).every((name) => name === 'lock');

/** Writes everything that the cloud keeps into `to`; false where that folder is not empty. */
export const exportState = async (dir: string, to: string, database: Database): Promise<boolean> => {
  if (!(await isEmpty(to))) return false;
  // the database first: a document names its files only after they were uploaded
  await database.exportTo(join(to, 'documents'));
  await copyState(dir, to);
  return true;
};

/** Brings an export's state, all but the documents, into a new data folder; false where that is not empty. */
export const importState = async (from: string, dir: string): Promise<boolean> => {
  if (!(await isEmpty(dir))) return false;
  await copyState(from, dir);
  return true;
};

export const importDocuments = (from: string, database: Database): Promise<void> =>
  database.importFrom(join(from, 'documents'));
