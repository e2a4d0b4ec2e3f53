import type { Ballot } from '#types/vote-shapes';
import type { Terms } from '../vote/vote.state';

type Asked = Pick<Terms, 'form' | 'options' | 'most'>;

const isOnce = (picks: readonly string[]): boolean => new Set(picks).size === picks.length;

/** So many as the form allows, each once, all of this vote; nothing at all is an abstention. */
export const fits = ({ picks, scores }: Ballot, { form, options, most }: Asked): boolean => {
  const known = new Set(options.map(({ id }) => id));
  if (!isOnce(picks) || picks.some((pick) => !known.has(pick))) return false;
  switch (form) {
    case 'single':
      return scores.length === 0 && picks.length <= 1;
    case 'several':
      return scores.length === 0 && picks.length <= most;
    case 'ranked':
      return scores.length === 0;
    case 'score':
      return picks.length === 0 && (scores.length === 0 || scores.length === options.length);
  }
};

export const isBlank = ({ picks, scores }: Ballot): boolean =>
  picks.length === 0 && scores.every((score) => score === null);
