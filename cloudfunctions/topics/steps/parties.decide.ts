import { done, type Result, refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Officer, Party } from '../topic/parts.state';
import { step, unfit } from '../topic/step.state';
import type { TopicDocument } from '../topic/topic.state';
import { type Published, unpublishable } from './published.policy';

/** What lies in another of them is walked with it. */
const outermost = (territories: readonly TerritoryId[]): TerritoryId[] =>
  [...new Set(territories)].filter(
    (inner) => !territories.some((outer) => outer !== inner && isWithin(inner, outer)),
  );

type Naming = { by: Officer; affected: readonly TerritoryId[]; parties: readonly Party[]; now: Instant };

/**
 * Whom it concerns and who has to be at the table. Parties only join: one that was named and heard stays in its place,
 * for the attendance speaks of it by that place.
 */
export const setParties = (
  topic: TopicDocument,
  { by, affected, parties, now }: Naming,
): Result<TopicDocument, Published | 'PLACE_UNKNOWN'> => {
  const refusal = unfit(topic, ['parties', 'deliberating']);
  if (refusal) return refusal;
  const outside = affected.filter((territory) => !isWithin(territory, topic.within));
  if (outside.length > 0) return refuse('PLACE_UNKNOWN', { outside });
  const found = unpublishable(parties.map(({ name }) => name));
  if (found) return found;
  const added = parties.filter((one) => !topic.parties.some(({ name }) => name === one.name));
  const names = new Map(topic.affected.map(({ territory, label }) => [territory, label]));
  const isFirst = topic.status === 'parties';
  return done(
    step(topic, now, {
      set: {
        status: 'deliberating',
        since: isFirst ? now : topic.since,
        affected: outermost(affected).map((territory) => ({ territory, label: names.get(territory) ?? '' })),
        parties: [...topic.parties, ...added],
        walk: { at: 0, after: null },
      },
      event: {
        kind: 'parties',
        by: by.personId,
        words: [...topic.parties, ...added].map(({ name }) => name).join('、'),
      },
    }),
  );
};
