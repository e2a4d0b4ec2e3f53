import { boxIdOf, fingerprint } from '#kernel/ids';
import { done, type Result, refuse } from '#kernel/result';
import type { Ask } from '#platform/operation';
import type { VoteId } from '#types/ids';
import { boxesOfVotes, loadBoxFor } from '../votes.store';
import type { BoxDocument } from './box.state';
import type { Cast } from './cast.decide';

// It loses to the same voter's other phone, or to the close: both stand after it, so the next look decides; a few more for a database that hesitates.
const ROUNDS = 6;

/** Tells a repetition of this call, and nothing of what it says. */
export const markOf = ({ personId, requestKey }: Pick<Ask, 'personId' | 'requestKey'>): string =>
  fingerprint([personId, requestKey]);

/** One guarded write to the voter's box, however many others vote in the same moment. */
export const dropInBox = async <Code extends string>(
  { ports }: Pick<Ask, 'ports'>,
  { vote, voter }: { vote: VoteId; voter: string },
  attempt: (box: BoxDocument | null) => Promise<Result<Cast, Code>>,
): Promise<Result<true, Code | 'CONFLICT'>> => {
  for (let round = 0; round < ROUNDS; round += 1) {
    const decision = await attempt(await loadBoxFor(ports, vote, voter));
    if (!decision.ok) return decision;
    if ('repeated' in decision.data) return done(true);
    const outcome = await boxesOfVotes(ports).amend(boxIdOf(vote, voter), decision.data.amendment);
    if (outcome.amended) return done(true);
  }
  return refuse('CONFLICT');
};
