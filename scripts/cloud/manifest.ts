import { type JsonSchema, toJsonSchema } from '@valibot/to-json-schema';
import { contract } from '#types/contract';
import { COMMON_ERRORS } from '#types/errors';
import type { OperationContract } from '#types/operation';
import type { Deployed } from './slices';

export type ManifestFunction = {
  name: string;
  timeoutSeconds: number;
  memoryMb: number;
  timers: { name: string; cron: string }[];
  openapi: readonly string[];
  env: Deployed['env'];
};
export type ManifestOperation = {
  name: string;
  slice: string;
  op: string;
  kind: 'query' | 'change';
  who: string;
  input: JsonSchema;
  output: JsonSchema;
  errors: string[];
};

/** What the backend says about itself, for the local cloud, for deploying and for people who read the contract. */
export type CloudManifest = {
  functions: ManifestFunction[];
  collections: Deployed['collections'][number][];
  operations: ManifestOperation[];
};

/** A change of a value on its way in, or a mark for the compiler: JSON Schema has no word for these. */
const WITHOUT_SCHEMA = ['brand', 'trim', 'check'];

const schemaOf = (schema: OperationContract['input'], typeMode: 'input' | 'output'): JsonSchema =>
  toJsonSchema(schema, { typeMode, ignoreActions: WITHOUT_SCHEMA, errorMode: 'throw' });

const operationOf = ([name, entry]: [string, OperationContract]): ManifestOperation => {
  const [slice = '', op = ''] = name.split('.');
  return {
    name,
    slice,
    op,
    kind: entry.kind,
    who: entry.who,
    input: schemaOf(entry.input, 'input'),
    output: schemaOf(entry.output, 'output'),
    errors: [...COMMON_ERRORS, ...entry.errors],
  };
};

const functionOf = (slice: Deployed): ManifestFunction => ({
  name: slice.name,
  timeoutSeconds: slice.timeoutSeconds,
  memoryMb: slice.memoryMb,
  timers: 'timer' in slice ? [{ name: slice.timer.name, cron: slice.timer.cron }] : [],
  openapi: slice.openapi,
  env: slice.env,
});

export const manifestOf = (slices: readonly Deployed[]): CloudManifest => ({
  functions: slices.map(functionOf),
  collections: slices.flatMap((slice) => slice.collections),
  operations: Object.entries<OperationContract>(contract).map(operationOf),
});
