import { database } from './cloudbase';

const command = database.command;

export type Scalar = string | number | boolean | null;
type Condition =
  | Scalar
  | { in: readonly Scalar[] }
  | { gt?: Scalar; gte?: Scalar; lt?: Scalar; lte?: Scalar };
export type Order = readonly [field: string, direction: 'asc' | 'desc'];
export type Find = {
  where: Readonly<Record<string, Condition>>;
  /** Must match a declared index after its equality fields; the last field is `_id` wherever pages follow. */
  orderBy?: readonly Order[];
  limit: number;
  /** The values of `orderBy`'s fields in the last row seen. */
  after?: readonly Scalar[] | undefined;
  /**
   * Only these paths, and `_id`, travel. For parts that no type knows by name, as one person's in a map; whole fields
   * are read by `Collection.only`, which says in its type what it left out.
   */
  paths?: readonly string[];
};

const encode = (condition: Condition): unknown => {
  if (typeof condition !== 'object' || condition === null) return condition;
  if ('in' in condition) return command.in([...condition.in]);
  const parts = Object.entries(condition).map(([operator, value]) =>
    command[operator as 'gt' | 'gte' | 'lt' | 'lte'](value),
  );
  return parts.length === 1 ? parts[0] : command.and(parts);
};

/** Rows behind the cursor in lexicographic order: `a > x`, or `a = x` and `b > y`, … */
const behind = (orderBy: readonly Order[], after: readonly Scalar[]): unknown =>
  command.or(
    orderBy.map(([field, direction], depth) => {
      const value = after[depth] ?? null;
      const equal = orderBy.slice(0, depth).map(([name], i) => [name, after[i] ?? null]);
      return {
        ...Object.fromEntries(equal),
        [field]: direction === 'asc' ? command.gt(value) : command.lt(value),
      };
    }),
  );

export const whereOf = (where: Find['where'], orderBy: readonly Order[], after: Find['after']): object => {
  const base = Object.fromEntries(
    Object.entries(where).map(([field, condition]) => [field, encode(condition)]),
  );
  return after ? (command.and([base, behind(orderBy, after)]) as object) : base;
};
