import { done, refuse } from '#kernel/result';
import type { Operation } from '#platform/operation';
import type { Ports } from '#platform/ports';
import type { VoteId } from '#types/ids';
import { loadPerson } from '../../community/community.public';
import { isCastHere } from '../vote/vote.state';
import { votesOf } from '../votes.store';
import { cast } from './cast.decide';
import { dropInBox, markOf } from './drop-in-box';
import { slipText } from './paper-slip.state';
import { standingOf } from './standing.policy';

/** There are no boxes yet, or there will be none: what was announced says so. */
const unboxed = async (ports: Ports, voteId: VoteId) => {
  const vote = await votesOf(ports).load(voteId);
  if (!vote || vote.status === 'draft') return refuse('NOT_FOUND_OR_FORBIDDEN');
  if (!isCastHere(vote)) return refuse('NOT_CAST_HERE');
  const { opensAt, closesAt } = vote;
  return refuse('VOTING_NOT_OPEN', { when: 'early', opensAt, closesAt });
};

/**
 * Not made of `amend`: that remembers by person a mark of the whole input, from which a ballot of few options could be
 * guessed. The roll itself remembers, and what it keeps is made of the caller and the key alone.
 */
export const castBallot: Operation<'votes.cast'> = {
  name: 'votes.cast',
  run: async (ask) => {
    const { ports, personId, input, now } = ask;
    const { voteId, voter, ballot, receipt } = input;
    // beside the box, in one trip with the question whether anything may be stored
    const known = Promise.all([loadPerson(ports, personId), ask.mayStore()]);
    const dropped = await dropInBox(ask, { vote: voteId, voter }, async (box) => {
      const [person, mayStore] = await known;
      if (!box) return unboxed(ports, voteId);
      if (!mayStore) return refuse('PRIVACY_NOT_ACCEPTED');
      const seal = (slip: Parameters<typeof slipText>[0]) =>
        ports.ballots().seal(slipText(slip, box.terms.options.length));
      const standing = standingOf(person, box.terms, now);
      return cast(box, { voter, ballot, receipt, standing, mark: markOf(ask), now, seal });
    });
    return dropped.ok ? done({ voteId, voted: true as const }) : dropped;
  },
};
