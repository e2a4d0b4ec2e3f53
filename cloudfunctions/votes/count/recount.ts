import { query } from '#platform/operation';
import { papersOf } from '../paper/papers.state';
import { isCastHere } from '../vote/vote.state';
import { mayReadWork } from '../votes.policy';
import { findWhole } from '../votes.store';
import { resultOf } from './outcome.decide';
import { agrees, opened } from './read-boxes';

/** The whole count again, from what lies in the boxes now, beside what was published. */
export const recount = query('votes.recount', {
  load: async ({ ports, input }) => {
    const { vote, boxes } = await findWhole(ports, input.voteId);
    return vote?.result && isCastHere(vote) ? { vote, boxes } : null;
  },
  policy: (actor, { vote }) => mayReadWork(actor, vote),
  answer: ({ vote, boxes }, { ports }) => {
    const open = (sealed: string) => ports.ballots().open(sealed);
    const contents = boxes.map((box) => ({ box, content: opened(box, open) }));
    const ballots = [...contents.flatMap(({ content }) => content.ballots), ...papersOf(vote, open)];
    const isWhole = contents.every(({ box, content }) => agrees(box, content));
    return {
      ballots: ballots.length,
      marked: boxes.reduce((sum, { roll }) => sum + Object.keys(roll).length, 0),
      same: isWhole && JSON.stringify(resultOf(ballots, vote)) === JSON.stringify(vote.result),
    };
  },
});
