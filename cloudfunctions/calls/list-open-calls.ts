import { territoriesOf } from '#kernel/actor';
import { anyoneSignedIn, query } from '#platform/operation';
import { FOLLOWERS, mayFollowUp } from './call.policy';
import { openCallOf } from './call.view';
import { findOpen } from './calls.store';

export const listOpenCalls = query('calls.listOpen', {
  // the territories to look in are the actor's, so this one reads after the actor: two trips
  load: async ({ ports, actor, input }) => {
    const within = territoriesOf(await actor, FOLLOWERS);
    return within.length === 0 ? null : findOpen(ports, within, input);
  },
  policy: anyoneSignedIn,
  answer: ({ items, next }, { actor }) => ({
    items: items.filter((call) => mayFollowUp(actor, call)).map(openCallOf),
    next,
  }),
});
