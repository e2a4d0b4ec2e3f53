import type { Actor } from '#kernel/actor';
import { ancestorAt } from '#kernel/territory';
import { query } from '#platform/operation';
import type { TerritoryId } from '#types/territory';
import { mayRead } from '../request/request.policy';
import { findNumbered } from '../requests.store';

const districtsOf = (actor: Actor): TerritoryId[] => [
  ...new Set(actor.memberships.flatMap(({ territory }) => ancestorAt(territory, 'district') ?? [])),
];

/** Somebody calls and reads out a number. Who may read the request may find it, and nobody learns which numbers exist. */
export const findRequest = query('requests.find', {
  load: async ({ ports, actor, input }) => {
    const districts = districtsOf(await actor);
    return districts.length > 0 ? findNumbered(ports, districts, input.number) : null;
  },
  policy: (actor, { document }) => mayRead(actor, document),
  answer: ({ document }) => ({ requestId: document._id }),
});
