import { done, refuse } from '#kernel/result';
import type { Operation } from '#platform/operation';
import { mayWork } from '../votes.policy';
import { markPaper as decide } from './cast.decide';
import { dropInBox, markOf } from './drop-in-box';

export const markPaper: Operation<'votes.markPaper'> = {
  name: 'votes.markPaper',
  run: async (ask) => {
    const { personId, input, now } = ask;
    const { voteId, household } = input;
    const known = Promise.all([ask.actor, ask.mayStore()]);
    const dropped = await dropInBox(ask, { vote: voteId, voter: household }, async (box) => {
      const [actor, mayStore] = await known;
      if (!box || !mayWork(actor, box.terms)) return refuse('NOT_FOUND_OR_FORBIDDEN');
      if (!mayStore) return refuse('PRIVACY_NOT_ACCEPTED');
      return decide(box, { household, mark: markOf(ask), by: personId, now });
    });
    return dropped.ok ? done({ voteId, marked: true as const }) : dropped;
  },
};
