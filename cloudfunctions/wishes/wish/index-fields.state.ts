import { queuesOf } from '#kernel/moderation';
import { nextAttempt } from '#kernel/outbox';
import { pathOf } from '#kernel/territory';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { WishKind, WishQueue } from '#types/wishes.labels';
import { expiresAt, timersOf } from './wish.deadlines';
import { isOver, volunteerOf, type Wish } from './wish.state';

export const shelfKey = (kind: WishKind | null, territory: TerritoryId): string =>
  `${kind ?? 'all'}@${territory}`;
export const queueKey = (queue: WishQueue, territory: TerritoryId): string => `${queue}@${territory}`;

type Bare = Omit<
  Wish,
  'slots' | 'mine' | 'parties' | 'shelfKeys' | 'deskKeys' | 'sortAt' | 'countAt' | 'wakeAt'
>;

/** Shown to the district: it waits for a neighbour, and nothing stands against its words. */
export const isOnShelf = ({ state, text }: Pick<Wish, 'state' | 'text'>): boolean =>
  state.status === 'open' && text.state === 'shown';

const queuesFor = (wish: Bare): WishQueue[] => {
  const { state, text } = wish;
  const reported: WishQueue[] = queuesOf(text).length > 0 ? ['reported'] : [];
  switch (state.status) {
    case 'submitted':
      return ['verify'];
    case 'asking':
      return ['sources', ...reported];
    case 'disputed':
      return ['disputed'];
    case 'open':
    case 'claimed':
      return ['running', ...reported];
    case 'finished':
      return ['running'];
    default:
      return [];
  }
};

const soonest = (instants: readonly (Instant | null)[]): Instant | null =>
  instants.reduce((first, each) => (each !== null && (first === null || each < first) ? each : first), null);

/** The wish's own id stands where it has no place, because an empty list is a value of a unique index too. */
const slotsOf = ({ _id, askerId }: Bare, slot: number | null): string[] => [
  slot === null ? _id : `${askerId}:${slot}`,
];

/** The one way to finish a change of a wish. @param before whose names it held already */
export const indexed = (wish: Bare & Partial<Pick<Wish, 'parties'>>): Wish => {
  const volunteer = volunteerOf(wish);
  const mine = volunteer ? [wish.askerId, volunteer.personId] : [wish.askerId];
  const known = wish.parties ?? [];
  const slot = isOver(wish) ? null : wish.slot;
  const next: Wish = {
    ...wish,
    ...{ slot, slots: slotsOf(wish, slot) },
    mine,
    parties: [...known, ...mine.filter((id) => !known.includes(id))],
    shelfKeys: isOnShelf(wish)
      ? pathOf(wish.area).flatMap((territory) => [shelfKey(null, territory), shelfKey(wish.kind, territory)])
      : [],
    deskKeys: queuesFor(wish).flatMap((queue) =>
      pathOf(wish.community).map((territory) => queueKey(queue, territory)),
    ),
    sortAt: expiresAt(wish),
    countAt:
      wish.state.status === 'confirmed' && volunteer && wish.countedAt === null ? wish.state.since : null,
    wakeAt: null,
  };
  return { ...next, wakeAt: soonest([nextAttempt(next.outbox), ...timersOf(next)]) };
};
