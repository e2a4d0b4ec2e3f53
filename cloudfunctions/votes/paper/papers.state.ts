import type { Ballot } from '#types/vote-shapes';
import type { VoteDocument } from '../vote/vote.state';

/** The ballots of every batch that two people entered alike. */
export const papersOf = (
  { batches }: Pick<VoteDocument, 'batches'>,
  open: (sealed: string) => string,
): Ballot[] =>
  batches
    .filter(({ what, checkedBy }) => what === 'ballots' && checkedBy)
    .flatMap(({ sealed }) => JSON.parse(open(sealed)) as string[])
    .map((text) => {
      const [picks, scores] = JSON.parse(text) as [Ballot['picks'], Ballot['scores']];
      return { picks, scores };
    });
