import type { Collection } from '../catalog';
import { componentAt, type Range } from '../store/key-bytes';
import { readRange } from '../store/reads';
import type { Store } from '../store/store';
import type { Plan, Scan } from './planner';

type Entry = { key: Buffer; idBytes: Buffer };

type Head = { entry: Entry; order: Buffer[]; rest: Iterator<Entry>; scan: Scan };

/** The values an entry is ordered by, read from its key alone: no document is fetched to merge. */
const orderOf = (entry: Entry, scan: Scan, sort: Plan['sort']): Buffer[] => {
  const components = new Map<string, Buffer>();
  let at = 0;
  for (const { path, direction } of scan.index.keys) {
    const { bytes, end } = componentAt(entry.key, at, direction);
    components.set(path, bytes);
    at = end;
  }
  return sort.map(([path]) => components.get(path) ?? scan.fixed.get(path) ?? Buffer.alloc(0));
};

const isBefore = (a: Buffer[], b: Buffer[], sort: Plan['sort']): boolean => {
  for (const [i, [, direction]] of sort.entries()) {
    const order = Buffer.compare(a[i] ?? Buffer.alloc(0), b[i] ?? Buffer.alloc(0));
    if (order !== 0) return order * direction < 0;
  }
  return false;
};

const advance = (rest: Iterator<Entry>, scan: Scan, sort: Plan['sort']): Head | undefined => {
  const step = rest.next();
  if (step.done) return undefined;
  return { entry: step.value, order: orderOf(step.value, scan, sort), rest, scan };
};

function* inOrder(open: { scan: Scan; rest: Iterator<Entry> }[], sort: Plan['sort']): Generator<Entry> {
  let heads = open.flatMap(({ scan, rest }) => advance(rest, scan, sort) ?? []);
  while (heads.length) {
    const first = heads.reduce((best, head) => (isBefore(head.order, best.order, sort) ? head : best));
    yield first.entry;
    const next = advance(first.rest, first.scan, sort);
    if (next) heads[heads.indexOf(first)] = next;
    else heads = heads.filter((head) => head !== first);
  }
}

function* oneAfterAnother(parts: (() => Generator<Entry>)[]): Generator<Entry> {
  for (const part of parts) yield* part();
}

function* keptEntries(store: Store, collection: Collection, scan: Scan, range: Range): Generator<Entry> {
  for (const entry of readRange(store, collection, scan.index, range, scan.reverse)) {
    if (!scan.keeps || scan.keeps(entry.key)) yield entry;
  }
}

/** The entries of a plan in its order, each document once, however many of its entries match. */
export function* merged(store: Store, collection: Collection, plan: Plan): Generator<Entry> {
  const parts = plan.scans.flatMap((scan) =>
    scan.ranges.map((range) => ({ scan, read: () => keptEntries(store, collection, scan, range) })),
  );
  const isMerge = parts.length > 1 && plan.sort.length > 0;
  const open = isMerge ? parts.map(({ scan, read }) => ({ scan, rest: read() })) : [];
  const entries = isMerge ? inOrder(open, plan.sort) : oneAfterAnother(parts.map(({ read }) => read));
  const seen = new Set<string>();
  try {
    for (const entry of entries) {
      const id = entry.idBytes.toString('latin1');
      if (seen.has(id)) continue;
      seen.add(id);
      yield entry;
    }
  } finally {
    // A range left open holds its read snapshot, and the pages under it, for good.
    for (const { rest } of open) rest.return(undefined as never);
  }
}
