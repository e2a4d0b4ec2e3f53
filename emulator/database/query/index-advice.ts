import { EJSON } from 'bson';
import type { Collection, Index } from '../catalog';
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

const asIndex = (keys: Sort): Index => {
  const all = keys.map(([path, direction]) => ({ path, direction }));
  const direction = all.at(-1)?.direction ?? 1;
  if (!all.some(({ path }) => path === '_id')) all.push({ path: '_id', direction });
  return { name: '', keys: all, declaredKeys: keys.length, unique: false, arrays: new Set() };
};

/** The text of INDEX_REQUIRED: what was asked, and the declaration that would serve it. */
export const indexAdvice = (
  collection: Collection,
  query: Document,
  conjunct: Conjunct,
  sort: Sort,
  serves: (index: Index) => boolean,
): string => {
  const keys = adviceKeys(conjunct, sort);
  const name = keys.map(
    ([path, direction]) => `${path.replaceAll('.', '_')}${direction === 1 ? '' : '_desc'}`,
  );
  const declaration = `{ name: '${name.join('__')}', keys: ${JSON.stringify(keys).replaceAll('"', "'")} }`;
  const remedy =
    keys.length && serves(asIndex(keys))
      ? `Add to the indexes of '${collection.name}': ${declaration}`
      : 'No single index can serve it: filter by equality, $in or a range, and sort by the range field first.';
  return (
    `[LocalCloud.IndexRequired] no declared index of '${collection.name}' serves the filter ${EJSON.stringify(query)} ` +
    `sorted by ${JSON.stringify(sort)}. ${remedy} (This refusal is the local cloud's own: ` +
    'the real one would scan the collection.)'
  );
};
