import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import type { CloudManifest } from '../manifest';
import { readJson, writeDurably } from './durable-file';

export type Secrets = {
  /** Signs temporary file addresses and uploads. */
  readonly storage: string;
  /** Environment of the functions: made secrets and local values, by name. */
  readonly env: Readonly<Record<string, string>>;
};

type Kept = { storage: string; env: Record<string, string> };

export const secretsFile = (dir: string): string => join(dir, 'secrets.json');

/** Makes each declared secret once per data folder: field encryption must be able to open what it wrote. */
export const openSecrets = async (dir: string, functions: CloudManifest['functions']): Promise<Secrets> => {
  const kept = (await readJson(secretsFile(dir))) as Kept | undefined;
  const secrets: Kept = kept ?? { storage: randomBytes(32).toString('hex'), env: {} };
  const declared = functions.flatMap((each) => each.env);
  const missing = declared.filter((each) => each.secretBytes !== undefined && !(each.name in secrets.env));
  for (const { name, secretBytes } of missing)
    secrets.env[name] = randomBytes(secretBytes ?? 0).toString('hex');
  if (!kept || missing.length > 0) {
    await writeDurably(secretsFile(dir), JSON.stringify(secrets, null, 2), 0o600);
  }
  const locals = declared.flatMap(({ name, local }) => (local === undefined ? [] : [[name, local] as const]));
  return { storage: secrets.storage, env: { ...Object.fromEntries(locals), ...secrets.env } };
};
