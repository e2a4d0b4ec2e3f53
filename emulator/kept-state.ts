import { type Clock, openClock } from './control/clock';
import { openPersonas, type Personas } from './control/personas';
import { importDocuments } from './data/copy-state';
import { clearHalfLoadedDemo, databaseFolder, loadDemo } from './data/demo';
import { openSecrets, type Secrets } from './data/secrets';
import { type Database, openDatabase } from './database/database';
import type { CloudManifest } from './manifest';
import { type FileStore, openFileStore } from './storage/file-store';
import { openSubscribeMessages, type SubscribeMessages } from './wechat/subscribe-messages';

export type StateOptions = {
  /** The data folder; already locked by the caller. */
  dir: string;
  manifest: CloudManifest;
  /** The demo to load if the folder is empty. */
  demoBundle?: string;
  /** An export whose documents replace those of the folder. */
  importDir?: string;
};

/** Everything that outlives the process. */
export type KeptState = {
  clock: Clock;
  secrets: Secrets;
  personas: Personas;
  database: Database;
  files: FileStore;
  messages: SubscribeMessages;
};

export const openState = async ({
  dir,
  manifest,
  demoBundle,
  importDir,
}: StateOptions): Promise<KeptState> => {
  await clearHalfLoadedDemo(dir);
  const clock = await openClock(dir, Date.now);
  const secrets = await openSecrets(dir, manifest.functions);
  const personas = await openPersonas(dir);
  const files = await openFileStore(dir);
  const messages = await openSubscribeMessages(dir, Date.now);
  const database = await openDatabase({
    dir: databaseFolder(dir),
    declared: manifest.collections,
    now: Date.now,
  });
  if (importDir) await importDocuments(importDir, database);
  // the demo is what functions would have written: it ends at the time that they see
  if (demoBundle) await loadDemo(demoBundle, { dir, database, files, personas }, clock.now(), secrets.env);
  return { clock, secrets, personas, database, files, messages };
};
