import type { Rows } from './documents';
import type { Find, Scalar } from './find';

/** A cursor is the sort key of the last row seen; it grants nothing, since every page passes the policy anew. */
const encode = (values: readonly Scalar[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

const decode = (cursor: string, length: number): Scalar[] | null => {
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const fits = Array.isArray(values) && values.length === length;
    return fits && values.every((value) => value === null || typeof value !== 'object') ? values : null;
  } catch {
    return null;
  }
};

export type Paged<T> = { items: T[]; next: string | null };

/** One page in one trip: one row more than asked tells whether there is a next page. A broken cursor starts anew. */
export const findPage = async <T extends object>(
  documents: Rows<T>,
  query: Find & { orderBy: NonNullable<Find['orderBy']> },
  cursor: string | null,
): Promise<Paged<T>> => {
  const after = cursor === null ? undefined : (decode(cursor, query.orderBy.length) ?? undefined);
  const rows = await documents.find({ ...query, limit: query.limit + 1, after });
  const items = rows.slice(0, query.limit);
  const last = items.at(-1);
  if (rows.length <= query.limit || !last) return { items, next: null };
  const sortKey = query.orderBy.map(([field]) => (last as Record<string, unknown>)[field] as Scalar);
  return { items, next: encode(sortKey) };
};
