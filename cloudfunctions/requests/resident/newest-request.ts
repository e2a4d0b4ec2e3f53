import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { RequestSummary } from '#types/request-summary';
import type { Instant } from '#types/time';
import { findMine, listedOf } from '../requests.store';
import { summaryOf } from '../view/request.view';

/** A person's own newest request, as its lists show it, in one trip. */
export const newestRequest = async (
  ports: Pick<Ports, 'collection'>,
  reporter: PersonId,
  now: Instant,
): Promise<RequestSummary | null> => {
  const { items } = await findMine(listedOf(ports), reporter, { cursor: null, limit: 1 });
  const [newest] = items;
  return newest ? summaryOf(newest, now) : null;
};
