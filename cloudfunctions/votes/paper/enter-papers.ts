import { change } from '#platform/change';
import { asOfficer, mayWork } from '../votes.policy';
import { loadVote, votesOf } from '../votes.store';
import { enter, entryOf } from './enter.decide';

export const enterPapers = change('votes.enter', {
  store: votesOf,
  load: loadVote,
  policy: (actor, { document }) => mayWork(actor, document),
  decide: ({ document }, { actor, input, now, ports }) =>
    enter(document, {
      no: input.batch,
      entry: input.entry,
      by: asOfficer(actor, document),
      now,
      crypto: ports.ballots(),
    }),
  answer: (vote, { input }) => ({ voteId: vote._id, entry: entryOf(vote, input.batch) }),
  // a mark of the ballots would stay with the key, and what a few papers say could be guessed from it
  intent: ({ voteId, batch }) => ({ voteId, batch }),
});
