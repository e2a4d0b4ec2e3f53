import { readFile } from 'node:fs/promises';
import * as v from 'valibot';

const timer = v.object({ name: v.string(), cron: v.string() });
const variable = v.object({
  name: v.string(),
  secretBytes: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  local: v.optional(v.string()),
});
const deployed = v.object({
  name: v.pipe(v.string(), v.regex(/^[A-Za-z][\w-]{0,59}$/)),
  timeoutSeconds: v.pipe(v.number(), v.minValue(0.05), v.maxValue(60)),
  memoryMb: v.number(),
  timers: v.pipe(v.array(timer), v.maxLength(1)),
  openapi: v.array(v.string()),
  env: v.array(variable),
});
const direction = v.union([v.literal(1), v.literal(-1), v.literal('2dsphere')]);
const index = v.object({
  name: v.string(),
  keys: v.array(v.tuple([v.string(), direction])),
  unique: v.exactOptional(v.boolean()),
});
const manifest = v.object({
  functions: v.array(deployed),
  collections: v.array(v.object({ name: v.string(), indexes: v.array(index) })),
  operations: v.array(v.looseObject({ name: v.string(), slice: v.string(), op: v.string() })),
});

/** What the build of the backend says about itself: `dist/cloud-manifest.json`. */
export type CloudManifest = v.InferOutput<typeof manifest>;
export type DeployedFunction = CloudManifest['functions'][number];

/** Undefined where there is no build. Throws where the file is not a manifest: that is a bug of the build. */
export const readManifest = async (path: string): Promise<CloudManifest | undefined> => {
  const text = await readFile(path, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : v.parse(manifest, JSON.parse(text));
};
