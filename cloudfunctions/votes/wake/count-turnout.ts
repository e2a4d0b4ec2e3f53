import type { VoteId } from '#types/ids';
import type { OptionTally } from '#types/vote-shapes';
import type { Tick } from '../../messages/messages.public';
import { opened } from '../count/read-boxes';
import { tallyOf } from '../count/tally.decide';
import type { VoteDocument } from '../vote/vote.state';
import { boxesOfVotes, findWhole, votesOf } from '../votes.store';

/** While it is open, and only where votes are by name: what a secret ballot says is opened once, after the close. */
const runningOf = async (vote: VoteDocument, { ports }: Tick): Promise<OptionTally[] | null> => {
  if (vote.hidden || vote.secret) return null;
  const { boxes } = await findWhole(ports, vote._id);
  const ballots = boxes.flatMap((box) => opened(box, String).ballots);
  return tallyOf(ballots, vote);
};

type Sum = { cast: number; paper: number };

const write = async (vote: VoteDocument, { cast, paper }: Sum, tick: Tick): Promise<void> => {
  if (vote.turnout.cast === cast && vote.turnout.paper === paper) return;
  const running = await runningOf(vote, tick);
  await votesOf(tick.ports).amend(vote._id, {
    only: { status: 'announced', 'turnout.cast': vote.turnout.cast },
    set: { turnout: { cast, paper }, running },
  });
};

/** How many took part so far, summed where the boxes lie: one trip where nothing is open. */
export const countTurnout = async (tick: Tick): Promise<void> => {
  const sums = await boxesOfVotes(tick.ports).sumBy({ open: true }, 'vote', ['cast', 'paper']);
  const store = votesOf(tick.ports);
  const found = await Promise.all([...sums.keys()].map((id) => store.load(id as VoteId)));
  await Promise.all(
    found.map((vote) => {
      const sum = vote && sums.get(vote._id);
      return sum && vote.status === 'announced' ? write(vote, sum, tick) : undefined;
    }),
  );
};
