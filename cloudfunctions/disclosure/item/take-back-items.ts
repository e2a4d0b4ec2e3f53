import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type TakingBack, takeBack } from '../../community/community.public';
import { itemsOf } from '../disclosure.store';
import { withdraw } from './item.decide';
import { type Doer, type ItemDocument, versionsOf } from './item.state';

const SYSTEM: Doer = { personId: null, name: '', role: null };

/** A version of it that this person wrote or agreed to became public since then. */
export const isPublishedBy = (
  item: Pick<ItemDocument, 'timeline'>,
  person: PersonId,
  from: Instant,
): boolean =>
  versionsOf(item).some(
    ({ at, by, reviewer }) => at >= from && (by.personId === person || reviewer.personId === person),
  );

/** Each becomes a stub with the reason; its month or quarter is free to be disclosed anew. */
export const takeBackItems = (ports: Ports, taking: TakingBack): Promise<boolean> => {
  const { person, stop, now } = taking;
  return takeBack(itemsOf(ports), taking, (item) => {
    if (!isPublishedBy(item, person._id, stop.from)) return null;
    const result = withdraw(item, item.rev, stop.words, { by: SYSTEM, now });
    return result.ok ? result.data : null;
  });
};
