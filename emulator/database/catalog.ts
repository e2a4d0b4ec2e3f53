import { CODES, refuse } from './errors';

/** What the product declares: `keys` are `[field path, 1 | -1]` in order; an index of places is `[[path, '2dsphere']]`. */
export type Declared = {
  name: string;
  indexes: { name: string; keys: [string, 1 | -1 | '2dsphere'][]; unique?: boolean }[];
}[];

export type Key = { path: string; direction: 1 | -1 };

/**
 * `keys` always ends in `_id`, so that order is total and a cursor can name its exact place.
 * `arrays` holds the paths under which an array was ever seen: a two-sided range over such a path
 * may be met by two different elements, so only one side of it may bound a scan. In an index of places it holds the
 * path once a place was seen that is no point, and has several entries as an array has.
 */
export type Index = {
  name: string;
  keys: Key[];
  declaredKeys: number;
  unique: boolean;
  arrays: Set<string>;
  /** Lists the documents that have a GeoJSON place under the first key. */
  isGeo?: true;
};

export type Collection = { name: string; indexes: Index[] };

export type Catalog = ReadonlyMap<string, Collection>;

/** The documents themselves, in `_id` order, seen as an index. */
export const PRIMARY: Index = {
  name: '_id_',
  keys: [{ path: '_id', direction: 1 }],
  declaredKeys: 1,
  unique: true,
  arrays: new Set(),
};

const geoIndexOf = ({ name, keys, unique }: Declared[number]['indexes'][number]): Index => {
  const [[path] = ['']] = keys;
  if (keys.length > 1 || unique) throw new Error(`index ${name} of places has one key and is not unique`);
  const all: Key[] = [
    { path, direction: 1 },
    { path: '_id', direction: 1 },
  ];
  return { name, keys: all, declaredKeys: 1, unique: false, arrays: new Set(), isGeo: true };
};

export const indexOf = (declared: Declared[number]['indexes'][number]): Index => {
  if (declared.keys.some(([, direction]) => direction === '2dsphere')) return geoIndexOf(declared);
  const keys = declared.keys.map(([path, direction]) => ({ path, direction: direction as 1 | -1 }));
  const last = keys.at(-1);
  if (!last) throw new Error(`index ${declared.name} declares no keys`);
  // The implied `_id` runs with the last key, so that `a desc, _id desc` is one scan of an index on `a`.
  const implied = keys.some((key) => key.path === '_id') ? [] : [{ path: '_id', direction: last.direction }];
  return {
    name: declared.name,
    keys: [...keys, ...implied],
    declaredKeys: keys.length,
    unique: declared.unique === true,
    arrays: new Set(),
  };
};

/** What an environment of CloudBase can be counted on to hold. */
const MOST_COLLECTIONS = 100;
const MOST_INDEXES = 20;

export const catalogOf = (declared: Declared): Catalog => {
  const catalog = new Map<string, Collection>();
  if (declared.length > MOST_COLLECTIONS)
    throw new Error(`${declared.length} collections are declared; an environment has ${MOST_COLLECTIONS}`);
  for (const { name, indexes } of declared) {
    if (!/^[A-Za-z][\w-]*$/.test(name))
      throw new Error(`collection name ${JSON.stringify(name)} is not usable`);
    if (catalog.has(name)) throw new Error(`collection ${name} is declared twice`);
    const names = new Set(indexes.map((index) => index.name));
    if (indexes.length > MOST_INDEXES)
      throw new Error(
        `collection ${name} declares ${indexes.length} indexes; the cloud is sure of ${MOST_INDEXES}`,
      );
    if (names.size !== indexes.length) throw new Error(`collection ${name} declares an index name twice`);
    catalog.set(name, { name, indexes: indexes.map(indexOf) });
  }
  return catalog;
};

export const collectionIn = (catalog: Catalog, name: unknown): Collection =>
  catalog.get(String(name)) ??
  refuse(
    CODES.noCollection,
    `[ResourceNotFound] Db or Table not exist: ${String(name)}. ` +
      `The local cloud knows declared collections only; declare { name: '${String(name)}', indexes: [] } in its slice.`,
  );
