import type { Ballot } from '#types/vote-shapes';

/** What lies in a secret box for one vote. */
export type Slip = { ballot: Ballot; receipt: string };

const FRAME = 80;
const PER_OPTION = 6;

/** All of one vote are equally long, so that their length tells nothing. */
export const slipText = ({ ballot: { picks, scores }, receipt }: Slip, options: number): string =>
  JSON.stringify({ p: picks, s: scores, r: receipt }).padEnd(FRAME + options * PER_OPTION);

export const slipOf = (text: string): Slip => {
  const { p, s, r } = JSON.parse(text) as { p: Ballot['picks']; s: Ballot['scores']; r: string };
  return { ballot: { picks: p, scores: s }, receipt: r };
};
