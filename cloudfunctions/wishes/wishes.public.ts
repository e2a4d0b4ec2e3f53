import type { Ports } from '#platform/ports';
import type { PersonId, WishId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import type { WishKind } from '#types/wishes.labels';
import { indexed } from './wish/index-fields.state';
import { volunteerOf, type Wish } from './wish/wish.state';
import { findUncounted, wishesOf } from './wishes.store';

/** What other slices may use of wishes. */
export { forgetWisher } from './wake/forget-wisher';
export { wakeWishes } from './wake/wake-wishes';
export { wishesCollection } from './wishes.store';

type Documents = Pick<Ports, 'collection'>;

/** Help that a volunteer gave and both sides, or the desk after hearing both, have said to be true. */
export type WishService = {
  wishId: WishId;
  personId: PersonId;
  number: string;
  minutes: number;
  day: Day;
  kind: WishKind;
  title: string;
  community: TerritoryId;
  /** 友爱街社区 · 第2网格; never the door. */
  place: string;
  confirmedBy: 'asker' | 'staff';
  confirmedAt: Instant;
};

/** The service in a wish that both sides confirmed and a volunteer helped with; none in any other. */
export const servicesIn = (wish: Wish): WishService[] => {
  const { state } = wish;
  const volunteer = volunteerOf(wish);
  if (state.status !== 'confirmed' || !volunteer || state.report.minutes === null) return [];
  return [
    {
      wishId: wish._id,
      personId: volunteer.personId,
      number: volunteer.number,
      minutes: state.report.minutes,
      day: state.report.day,
      kind: wish.kind,
      title: wish.title,
      community: wish.community,
      place: wish.areaLabel,
      confirmedBy: state.by,
      confirmedAt: state.since,
    },
  ];
};

/** What nobody has counted as service yet, the oldest first, in one trip. */
export const findServicesToCount = async (
  ports: Documents,
  now: Instant,
  limit: number,
): Promise<WishService[]> => (await findUncounted(ports, now, limit)).flatMap(servicesIn);

/** After it was counted under the wish's id; `false`: somebody was changing it, so it will be found again. */
export const markServiceCounted = async (ports: Documents, id: WishId, now: Instant): Promise<boolean> => {
  const wish = await wishesOf(ports).load(id);
  if (!wish || wish.countedAt !== null) return true;
  return wishesOf(ports).replace(wish, indexed({ ...wish, rev: wish.rev + 1, countedAt: now }));
};
