import type { Paged } from '#platform/paging';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import type { Wish } from '../wish/wish.state';
import { findPartyTo, wishesOf } from '../wishes.store';
import { forget } from './forget.decide';

const PAGE = 50;

/** Takes who closed their account out of what they asked for and helped with. `false`: ask again, somebody was at it. */
export const forgetWisher = async (
  ports: Pick<Ports, 'collection'>,
  id: PersonId,
  now: Instant,
): Promise<boolean> => {
  const store = wishesOf(ports);
  let cursor: string | null = null;
  let all = true;
  do {
    const page: Paged<Wish> = await findPartyTo(ports, id, { cursor, limit: PAGE });
    const written = await Promise.all(
      page.items.map((wish) => {
        const next = forget(wish, id, now);
        return next === null || store.replace(wish, next);
      }),
    );
    all &&= written.every(Boolean);
    cursor = page.next;
  } while (cursor !== null);
  return all;
};
