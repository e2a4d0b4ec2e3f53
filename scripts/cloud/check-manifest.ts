import type { CloudManifest, ManifestFunction } from './manifest';

/** CloudBase offers these sizes only. */
const MEMORY_MB = [128, 256, 512, 1024, 2048];
const MAX_TIMEOUT_SECONDS = 60;
/** Second, minute, hour, day, month, weekday, year. */
const CRON_FIELDS = 7;

const repeated = (names: readonly string[]): string[] =>
  names.filter((name, position) => names.indexOf(name) !== position);

const problemsOf = ({ name, timeoutSeconds, memoryMb, timers }: ManifestFunction): string[] => [
  ...(timeoutSeconds >= 1 && timeoutSeconds <= MAX_TIMEOUT_SECONDS
    ? []
    : [`${name}: a time-out is 1 to ${MAX_TIMEOUT_SECONDS} seconds, not ${timeoutSeconds}`]),
  ...(MEMORY_MB.includes(memoryMb)
    ? []
    : [`${name}: memory is one of ${MEMORY_MB.join(', ')} MB, not ${memoryMb}`]),
  ...timers
    .filter(({ cron }) => cron.trim().split(/\s+/).length !== CRON_FIELDS)
    .map(({ name: timer, cron }) => `${name}: timer ${timer} needs ${CRON_FIELDS} fields, not “${cron}”`),
];

/** @returns what CloudBase would refuse or silently read otherwise, in sentences; empty when it can be deployed */
export const problemsIn = ({ functions, collections, operations }: CloudManifest): string[] => [
  ...functions.flatMap(problemsOf),
  ...repeated(collections.map(({ name }) => name)).map((name) => `collection ${name} is declared twice`),
  ...collections.flatMap(({ name, indexes }) =>
    repeated(indexes.map((index) => index.name)).map((index) => `${name}: index ${index} is declared twice`),
  ),
  ...operations
    .filter(({ slice }) => !functions.some(({ name }) => name === slice))
    .map(({ name, slice }) => `${name} has no function ${slice} behind it`),
];
