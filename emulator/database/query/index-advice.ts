import { EJSON } from 'bson';
import { type Collection, type Declared, type Index, indexOf } from '../catalog';
import type { Document } from '../document';
import type { Conjunct, Sort } from './query-shape';

const adviceKeys = (conjunct: Conjunct, sort: Sort): Sort => {
  const sorted = new Set(sort.map(([path]) => path));
  const points = [...conjunct].filter(([path, demand]) => demand.points && !sorted.has(path));
  const equalities = points.map(([path]): Sort[number] => [path, 1]);
  if (sort.length) return [...equalities, ...sort];
  const range = [...conjunct].find(([, demand]) => demand.lower ?? demand.upper);
  return range ? [...equalities, [range[0], 1]] : equalities;
};

/** The text of INDEX_REQUIRED: what was asked, and the declaration that would serve it. */
export const indexAdvice = (
  collection: Collection,
  query: Document,
  conjunct: Conjunct,
  sort: Sort,
  serves: (index: Index) => boolean,
): string => {
  const place = [...conjunct].find(([, demand]) => demand.places);
  const keys: Declared[number]['indexes'][number]['keys'] =
    place && !sort.length ? [[place[0], '2dsphere']] : adviceKeys(conjunct, sort);
  const name = keys.map(
    ([path, direction]) =>
      `${path.replaceAll('.', '_')}${direction === 1 ? '' : direction === -1 ? '_desc' : '_place'}`,
  );
  const declaration = `{ name: '${name.join('__')}', keys: ${JSON.stringify(keys).replaceAll('"', "'")} }`;
  const remedy =
    keys.length && serves(indexOf({ name: 'advised', keys }))
      ? `Add to the indexes of '${collection.name}': ${declaration}`
      : 'No single index can serve it: filter by equality, $in or a range, and sort by the range field first.';
  return (
    `[LocalCloud.IndexRequired] no declared index of '${collection.name}' serves the filter ${EJSON.stringify(query)} ` +
    `sorted by ${JSON.stringify(sort)}. ${remedy} (This refusal is the local cloud's own: ` +
    'the real one would scan the collection.)'
  );
};
