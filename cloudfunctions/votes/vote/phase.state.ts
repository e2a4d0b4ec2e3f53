import type { Instant } from '#types/time';
import type { VotePhase } from '#types/votes.labels';
import type { VoteDocument } from './vote.state';

type Timed = Pick<VoteDocument, 'status' | 'opensAt' | 'closesAt'>;

/** Opens and closes by the time alone, so that no timer can be late with it. */
export const phaseOf = ({ status, opensAt, closesAt }: Timed, now: Instant): VotePhase => {
  if (status === 'closed') return 'counting';
  if (status !== 'announced') return status;
  if (now < opensAt) return 'announced';
  return now < closesAt ? 'open' : 'counting';
};
