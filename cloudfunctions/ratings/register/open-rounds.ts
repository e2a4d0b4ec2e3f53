import type { OpenRounds } from '#types/rating-shapes';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { type Documents, findRounds } from '../ratings.store';
import { isOpen } from './spans.state';

/** One trip, for a page that shows it beside its own. */
export const openRounds = async (
  ports: Documents,
  community: TerritoryId,
  now: Instant,
): Promise<OpenRounds> => {
  const registers = await findRounds(ports, community);
  const firstEnd = (kind: 'estate' | 'committee'): Instant | null =>
    registers
      .flatMap((each) =>
        each.kind === kind && each.round && isOpen(each.round, now) ? [each.round.closesAt] : [],
      )
      .sort()[0] ?? null;
  return { estates: firstEnd('estate'), committee: firstEnd('committee') };
};
