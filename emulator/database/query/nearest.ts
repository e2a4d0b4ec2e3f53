import type { Collection, Index } from '../catalog';
import { type Document, fromBytes, isPlainObject } from '../document';
import { cover } from '../places/cells';
import { angleOf, circle, metresBetween } from '../places/circle';
import { geometryOf } from '../places/geometry';
import { entriesInCells, pointOfEntry } from '../places/place-entries';
import { metresTo, type Near, PLACE_OPERATORS } from '../places/place-query';
import { readBytes, readRange } from '../store/reads';
import type { Store } from '../store/store';
import { at } from './place-scan';

export type NearPath = { path: string; near: Near };

/** The `$nearSphere` that orders a query by distance; undefined for any other query. */
export const nearOf = (query: Document): NearPath | undefined => {
  for (const [path, clause] of Object.entries(query)) {
    if (path === '$and' && Array.isArray(clause)) {
      const found = clause.filter(isPlainObject).map(nearOf).find(Boolean);
      if (found) return found;
    }
    if (!isPlainObject(clause) || clause.$nearSphere === undefined) continue;
    const near = PLACE_OPERATORS.$nearSphere?.(clause.$nearSphere).near;
    if (near) return { path, near };
  }
  return undefined;
};

/** A document and its distance; fetched already where it is no point. */
type Candidate = { idBytes: Buffer; metres: number; document?: Document };

const FIRST_RING_METRES = 10;
const RING_GROWTH = 3;
const HALF_AROUND_METRES = 20_040_000;
const CELLS_OF_RING = 16;

type Seeking = { store: Store; collection: Collection; index: Index; fetched: () => void } & NearPath;

function* entriesWithin({ store, collection, index, near }: Seeking, reach: number) {
  const cells = cover(circle(near.from, angleOf(reach)), CELLS_OF_RING);
  for (const range of entriesInCells(cells, index.arrays.size > 0)) {
    yield* readRange(store, collection, index, range, false);
  }
}

const fetchShape = (
  { store, collection, path, near, fetched }: Seeking,
  idBytes: Buffer,
): Candidate | undefined => {
  const bytes = readBytes(store, collection, idBytes);
  if (!bytes) return undefined;
  fetched();
  const document = fromBytes(bytes);
  return { idBytes, document, metres: metresTo(near.from, geometryOf(at(document, path))) };
};

/** What lies farther than `inner` and not farther than `reach`, in order. Shapes are kept until their ring comes. */
const ringOf = (
  seeking: Seeking,
  inner: number,
  reach: number,
  shapes: Map<string, Candidate | undefined>,
): Candidate[] => {
  const points: Candidate[] = [];
  for (const { key, idBytes } of entriesWithin(seeking, reach)) {
    const point = pointOfEntry(key);
    const name = idBytes.toString('latin1');
    if (point) points.push({ idBytes, metres: metresBetween(seeking.near.from, point) });
    else if (!shapes.has(name)) shapes.set(name, fetchShape(seeking, idBytes));
  }
  const known = [...points, ...shapes.values()].filter((each) => each !== undefined);
  return known
    .filter(({ metres }) => metres > inner && metres <= reach)
    .sort((a, b) => a.metres - b.metres || Buffer.compare(a.idBytes, b.idBytes));
};

/**
 * The places of an index from the nearest outwards, ring after ring: distances come from the index, so that whoever
 * stops early has fetched no document of a point that it did not take. `fetched` is told of every document read here.
 */
export function* nearestFirst(seeking: Seeking): Generator<Candidate> {
  const { least, most } = seeking.near;
  const end = Math.min(most, HALF_AROUND_METRES);
  const shapes = new Map<string, Candidate | undefined>();
  let inner = -1;
  for (let radius = Math.max(FIRST_RING_METRES, least); inner < end; radius *= RING_GROWTH) {
    const reach = Math.min(radius, end);
    for (const each of ringOf(seeking, inner, reach, shapes)) if (each.metres >= least) yield each;
    inner = reach;
  }
}
