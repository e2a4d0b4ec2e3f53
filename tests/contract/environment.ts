import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { type CloudBase, init } from '@cloudbase/node-sdk';
import { startTestCloud } from '../../emulator/testing/test-cloud';
import { aFunction } from '../../emulator/testing/test-functions';
import { COLLECTIONS, FUNCTION } from './collections';

export type Environment = {
  app: CloudBase;
  /** Marks every document and file of this run, so that runs do not meet. */
  run: string;
  /** An id that nobody else has. */
  id: (name: string) => string;
  /** Removes everything of this run. */
  close: () => Promise<void>;
};

type App = CloudBase;

const removeOwn = async (app: App, run: string): Promise<void> => {
  const database = app.database();
  const _ = database.command;
  for (const { name } of COLLECTIONS) {
    // ids of a run lie between its name and the next character: served by the index that every collection has
    const own = _.and([_.gte(`${run}-`), _.lt(`${run}.`)]);
    await database.collection(name).where({ _id: own }).remove();
  }
};

const environmentOf = (app: App, close: () => Promise<void>): Environment => {
  const run = `contract-${randomUUID()}`;
  return {
    app,
    run,
    id: (name) => `${run}-${name}`,
    close: async () => {
      await removeOwn(app, run);
      await close();
    },
  };
};

const openLocal = async (): Promise<Environment> => {
  const functionsDir = join(__dirname, 'function');
  const cloud = await startTestCloud(
    { functions: [aFunction(FUNCTION)], collections: COLLECTIONS },
    functionsDir,
  );
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `${cloud.url}/admin` }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'local',
    TCB_ENV: 'local',
  });
  const app = init({ env: 'local', secretId: 'local', secretKey: 'local' });
  return environmentOf(app, () => cloud.close());
};

/** The real environment that the variables name, or a local cloud in this process. */
export const openEnvironment = async (): Promise<Environment> => {
  const { CONTRACT_ENV_ID: env, CONTRACT_SECRET_ID: secretId, CONTRACT_SECRET_KEY: secretKey } = process.env;
  if (!env && !secretId && !secretKey) return openLocal();
  // half of the variables is a mistake: quietly running against the local cloud would prove nothing
  if (!env || !secretId || !secretKey)
    throw new Error('set CONTRACT_ENV_ID, CONTRACT_SECRET_ID and CONTRACT_SECRET_KEY, or none of them');
  return environmentOf(init({ env, secretId, secretKey }), () => Promise.resolve());
};

/** Code and message with which this was refused; an answer is a failure of the test. */
export const refusal = (work: Promise<unknown>): Promise<{ code: string; message: string }> =>
  work.then(
    (answer) => ({ code: 'ANSWERED', message: JSON.stringify(answer) }),
    ({ code, message }: { code: string; message: string }) => ({ code, message }),
  );
