import { type Collection, type Index, PRIMARY } from '../catalog';
import { type Document, isPlainObject } from '../document';
import { failed } from '../errors';
import { geometryOf } from '../places/geometry';
import { placeEntries } from '../places/place-entries';
import { directed, EMPTY_ARRAY, valueBytes } from './key-bytes';

/** Where one index keeps its entries (the primary one: where the documents are). */
export const spaceOf = (collection: Collection, index: Index): Buffer =>
  Buffer.from(index === PRIMARY ? `${collection.name}\0` : `${collection.name}\0${index.name}\0`);

export const documentKey = (collection: Collection, idBytes: Buffer): Buffer =>
  Buffer.concat([spaceOf(collection, PRIMARY), idBytes]);

type Reached = { values: unknown[]; throughArray: boolean };

const merge = (parts: Reached[]): Reached => ({
  values: parts.flatMap((part) => part.values),
  throughArray: true,
});

const reach = (value: unknown, path: readonly string[]): Reached => {
  const [step, ...rest] = path;
  if (step === undefined) {
    if (!Array.isArray(value)) return { values: [value ?? null], throughArray: false };
    return { values: value.length ? value : [EMPTY_ARRAY], throughArray: true };
  }
  if (isPlainObject(value)) return reach(value[step], rest);
  if (!Array.isArray(value)) return { values: [null], throughArray: false };
  if (/^\d+$/.test(step)) return merge([reach(value[Number(step)], rest)]);
  const parts = value.filter(isPlainObject).map((element) => reach(element[step], rest));
  return parts.length ? merge(parts) : { values: [null], throughArray: true };
};

/** The values a document has under a dotted path; an element of an array is a value of its own. */
export const valuesAt = (document: Document, path: string): Reached => reach(document, path.split('.'));

export type Entries = { keys: Buffer[]; arrays: string[] };

const geoEntries = ({ keys: [first] }: Index, document: Document): Entries => {
  const path = first?.path ?? '';
  const { values, throughArray } = valuesAt(document, path);
  if (throughArray) return failed(`an index of places takes no array (${path})`);
  if (values[0] === null) return { keys: [], arrays: [] };
  const place = geometryOf(values[0]);
  return {
    keys: placeEntries(place, valueBytes(document._id)),
    arrays: place.type === 'Point' ? [] : [path],
  };
};

/** The entries of a document in an index, without the index's space in front. */
export const entriesOf = (index: Index, document: Document): Entries => {
  if (index.isGeo) return geoEntries(index, document);
  const reached = index.keys.map(({ path, direction }) => ({ path, direction, ...valuesAt(document, path) }));
  const arrays = reached.filter((field) => field.throughArray).map((field) => field.path);
  if (new Set(arrays.map((path) => path.split('.')[0])).size > 1) {
    return failed(`cannot index parallel arrays ${arrays.join(', ')} (index ${index.name})`);
  }
  let keys: Buffer[] = [Buffer.alloc(0)];
  for (const { values, direction } of reached) {
    const components = values.map((value) => directed(valueBytes(value), direction));
    keys = keys.flatMap((key) => components.map((component) => Buffer.concat([key, component])));
  }
  return { keys: distinct(keys), arrays };
};

export const distinct = (keys: Buffer[]): Buffer[] => [
  ...new Map(keys.map((key) => [key.toString('latin1'), key])).values(),
];

/** The declared part of an entry, without the implied `_id`: what a unique index keeps unique. */
export const uniquePart = (index: Index, key: Buffer, idBytes: Buffer): Buffer =>
  index.declaredKeys === index.keys.length ? key : key.subarray(0, key.length - idBytes.length);
