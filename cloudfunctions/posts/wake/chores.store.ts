import type { Collection } from '#platform/documents';
import type { Instant } from '#types/time';

type Due = { _id: string; rev: number; choreAt: Instant | null };

/** The longest waiting first. */
export const findChores = <D extends Due>(store: Collection<D>, now: Instant, limit: number): Promise<D[]> =>
  store.find({
    where: { choreAt: { lte: now } },
    orderBy: [
      ['choreAt', 'asc'],
      ['_id', 'asc'],
    ],
    limit,
  });
