import type { CommitteeDetail, CommitteeSummary } from '#types/rating-shapes';
import { GRADES } from '#types/ratings.labels';
import type { Instant } from '#types/time';
import { isOpen } from '../register/spans.state';
import type { Appraisal, Committee, Tally } from './committee.state';

const SHOWN = 5;

const roundOf = ({ round }: Pick<Committee, 'round'>, now: Instant): CommitteeSummary['round'] => ({
  year: round.year,
  opensAt: round.opensAt,
  closesAt: round.closesAt,
  open: round.opened && isOpen(round, now),
});

type Listed = Pick<Committee, 'within' | 'label' | 'members' | 'round' | 'results'>;

export const summaryOf = (committee: Listed, voted: boolean, now: Instant): CommitteeSummary => {
  const last = committee.results.at(-1);
  return {
    community: committee.within,
    label: committee.label,
    members: [...committee.members],
    round: roundOf(committee, now),
    last: last ? { year: last.year, outcome: last.outcome } : null,
    handedIn: voted,
  };
};

const tallyOf = ({ id, name, office, counts, unfit, flagged }: Tally) => ({
  ...{ id, name, office, unfit, flagged },
  counts: GRADES.map((grade) => ({ grade, count: counts[grade] })),
});

/** Below the minimum nothing is said but that. */
const resultOf = ({ year, outcome, cast, tallies }: Appraisal): CommitteeDetail['results'][number] => {
  const isPublished = outcome === 'published';
  return { year, outcome, cast: isPublished ? cast : null, tallies: isPublished ? tallies.map(tallyOf) : [] };
};

export const detailOf = (committee: Committee, voted: boolean, now: Instant): CommitteeDetail => {
  const { standing, minVoters, unfitLine, source } = committee.round.settings;
  return {
    community: committee.within,
    label: committee.label,
    members: [...committee.members],
    round: roundOf(committee, now),
    rules: { standing, minVoters, unfitLine, source },
    handedIn: voted,
    results: committee.results.slice(-SHOWN).reverse().map(resultOf),
  };
};
