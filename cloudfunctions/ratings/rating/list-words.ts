import { query } from '#platform/operation';
import { mayKeep } from '../ratings.policy';
import { findSpoken } from '../ratings.store';
import { roundKey, spokenKey } from './mark.state';

/** Nothing is read while somebody may still change it. */
export const listWords = query('ratings.listWords', {
  load: ({ ports, input: { community, estateId, quarter, ...page } }) =>
    findSpoken(ports, spokenKey(community, roundKey(estateId, quarter)), page),
  policy: (actor, _page, { community }) => mayKeep(actor, community),
  answer: ({ items, next }, { now }) => ({
    items: items
      .filter(({ closesAt }) => closesAt < now)
      .map(({ words, scores, held }) => ({ words, overall: scores.overall, held })),
    next,
  }),
});
