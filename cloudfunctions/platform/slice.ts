import type { ChainRule } from '#kernel/chain';
import type { Contract, OperationName, SliceName } from '#types/contract';
import type { Instant } from '#types/time';
import type { EnvironmentVariable } from './environment';
import type { OperationsOf } from './operation';
import type { Ports } from './ports';

export type Index = {
  name: string;
  keys: readonly (readonly [field: string, direction: 1 | -1])[];
  unique?: boolean;
};
/** Of every collection whose documents the clock wakes: what is due, the longest waiting first. */
export const WAKE_INDEX: Index = {
  name: 'wake',
  keys: [
    ['wakeAt', 1],
    ['_id', 1],
  ],
};

/** What may go when nothing has happened to it for as long as records are kept. */
export type Expiry<T> = {
  /** Nothing is left to be done with it: no limit runs and no message waits. */
  isOver(document: T): boolean;
  /** Files that go with it. */
  filesOf(document: T): readonly string[];
};

/** A collection exists only where it is declared, with every index that its queries need. */
export type CollectionDeclaration = {
  name: string;
  indexes: readonly Index[];
  chain?: ChainRule<never>;
  expiry?: Expiry<never>;
};

/** The documents have a history: it is sealed at every write, and the auditor's timer finds what was sealed. */
export const chained = <T>(declared: {
  name: string;
  indexes: readonly Index[];
  chain: ChainRule<T>;
  /** Without it the documents stay. */
  expiry?: Expiry<T>;
}): CollectionDeclaration & { chain: ChainRule<T> } => ({
  ...declared,
  indexes: [
    ...declared.indexes,
    {
      name: 'sealedOn_id',
      keys: [
        ['sealedOn', 1],
        ['_id', 1],
      ],
    },
  ],
});

export type Timer = {
  name: string;
  /** Seven fields (second minute hour day month weekday year), UTC+8, as CloudBase reads them. */
  cron: string;
  run(tick: { now: Instant; traceId: string; ports: Ports }): Promise<Record<string, number>>;
};

type Common = {
  collections: readonly CollectionDeclaration[];
  env: readonly EnvironmentVariable[];
  /** WeChat APIs this function may call, as `config.json` declares them. */
  openapi: readonly string[];
  timeoutSeconds: number;
  memoryMb: number;
  /** Files of packages that lie beside the bundle: name there → path below `node_modules`. */
  files?: Readonly<Record<string, string>>;
};

/** The slice's own part of the contract: a function must not load the schemas of the others at its start. */
type ContractOf<S extends SliceName> = {
  [N in OperationName as N extends `${S}.${string}` ? N : never]: Contract[N];
};

/** The table of contents of a slice, and of the function it becomes. */
export type Slice<S extends SliceName = SliceName> = Common & {
  name: S;
  contract: ContractOf<S>;
  operations: OperationsOf<S>;
};
/** A function that only a timer may start. */
export type TimerSlice = Common & { name: string; timer: Timer };
