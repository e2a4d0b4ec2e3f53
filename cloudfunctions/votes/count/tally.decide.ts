import type { Ballot, OptionTally } from '#types/vote-shapes';
import type { RankedRule } from '#types/votes.labels';
import type { Terms } from '../vote/vote.state';

export type Counting = Pick<Terms, 'form' | 'options'> & { counting: RankedRule | null };

/** The first of so many options gets so many points, each place after it one less, what is not ranked none. */
const bordaPoints = (options: number, place: number): number => options - place;

const pickedBy = (
  { picks, scores }: Ballot,
  { form, options }: Counting,
): { id: string; votes: number; points: number }[] => {
  switch (form) {
    case 'score':
      return options.flatMap(({ id }, place) => {
        const score = scores[place] ?? null;
        return score === null ? [] : [{ id, votes: 1, points: score }];
      });
    case 'ranked':
      // votes are first preferences
      return picks.map((id, place) => ({
        id,
        votes: place === 0 ? 1 : 0,
        points: bordaPoints(options.length, place),
      }));
    default:
      return picks.map((id) => ({ id, votes: 1, points: 0 }));
  }
};

/** Of each option, in the options' order. The order of the ballots makes no difference. */
export const tallyOf = (ballots: readonly Ballot[], counting: Counting): OptionTally[] => {
  const sums = new Map(counting.options.map(({ id }) => [id, { id, votes: 0, points: 0 }]));
  for (const ballot of ballots) {
    for (const { id, votes, points } of pickedBy(ballot, counting)) {
      const sum = sums.get(id);
      if (!sum) throw new Error(`a ballot for ${id}, which is no option`);
      sum.votes += votes;
      sum.points += points;
    }
  }
  return [...sums.values()];
};
