type Scalar = string | number | boolean | null;

/** What a path must hold for an amendment to be made; `missing`: nothing is there. */
export type Guard = Scalar | { lt: number } | { gte: number } | { missing: true };

/**
 * A change of a few paths of one document that is made where its guards hold, whatever else changed meanwhile.
 * Paths are dotted and name places that no other part of the same amendment touches.
 */
export type Amendment = {
  only: Readonly<Record<string, Guard>>;
  set?: Readonly<Record<string, unknown>>;
  add?: Readonly<Record<string, number>>;
  append?: Readonly<Record<string, readonly unknown[]>>;
  /** Puts texts into a list that is kept in their own order, so that it does not tell in which they came. */
  file?: Readonly<Record<string, readonly string[]>>;
  /** Takes these values out of a list, wherever they stand in it. */
  take?: Readonly<Record<string, readonly Scalar[]>>;
};

type Tree = Record<string, unknown>;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

export const valueAt = (document: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, step) => (isTree(value) && Object.hasOwn(value, step) ? value[step] : undefined),
      document,
    );

const holds = (value: unknown, guard: Guard): boolean => {
  if (guard === null || typeof guard !== 'object') return value === guard;
  if ('missing' in guard) return value === undefined;
  if (typeof value !== 'number') return false;
  return 'lt' in guard ? value < guard.lt : value >= guard.gte;
};

/** A copy with another value at the path; objects on the way are made where they are missing. */
const withValue = (tree: Tree, [step = '', ...rest]: readonly string[], value: unknown): Tree => {
  const child = tree[step];
  return { ...tree, [step]: rest.length === 0 ? value : withValue(isTree(child) ? child : {}, rest, value) };
};

const listAt = (document: unknown, path: string): readonly unknown[] => {
  const value = valueAt(document, path);
  return Array.isArray(value) ? value : [];
};

const change = (
  document: Tree,
  part: Readonly<Record<string, unknown>> | undefined,
  next: (path: string, operand: never, before: Tree) => unknown,
): Tree =>
  Object.entries(part ?? {}).reduce(
    (before, [path, operand]) => withValue(before, path.split('.'), next(path, operand as never, before)),
    document,
  );

/** The document after the amendment, one revision on; `null` where a guard does not hold. Does what the database does. */
export const amended = <D extends { rev: number }>(document: D, amendment: Amendment): D | null => {
  const { only, set, add, append, file, take } = amendment;
  if (!Object.entries(only).every(([path, guard]) => holds(valueAt(document, path), guard))) return null;
  let next: Tree = change(document, set, (_path, value: unknown) => value);
  next = change(next, add, (path, by: number, before) => Number(valueAt(before, path) ?? 0) + by);
  next = change(next, append, (path, items: readonly unknown[], before) => [
    ...listAt(before, path),
    ...items,
  ]);
  next = change(next, file, (path, items: readonly string[], before) =>
    [...listAt(before, path), ...items].sort(),
  );
  next = change(next, take, (path, items: readonly unknown[], before) =>
    listAt(before, path).filter((item) => !items.includes(item)),
  );
  return { ...(next as D), rev: document.rev + 1 };
};

/** Two amendments of one document as one; their paths must not meet. */
export const joined = (a: Amendment, b: Amendment): Amendment => ({
  only: { ...a.only, ...b.only },
  set: { ...a.set, ...b.set },
  add: { ...a.add, ...b.add },
  append: { ...a.append, ...b.append },
  file: { ...a.file, ...b.file },
  take: { ...a.take, ...b.take },
});
