import type { Ballot } from '#types/vote-shapes';
import type { BoxDocument } from '../box/box.state';
import { slipOf } from '../box/paper-slip.state';

export type Opened = {
  ballots: Ballot[];
  /** In their own order. */
  receipts: string[];
};

/** What lies in a box. Of a secret vote the ballots are opened away from the roll; by name they stand in it. */
export const opened = (
  { terms, roll, ballots }: Pick<BoxDocument, 'terms' | 'roll' | 'ballots'>,
  open: (sealed: string) => string,
): Opened => {
  if (!terms.secret) {
    const named = Object.values(roll).flatMap(({ ballot }) => (ballot ? [ballot] : []));
    return { ballots: named, receipts: [] };
  }
  const slips = ballots.map((sealed) => slipOf(open(sealed)));
  return {
    ballots: slips.map(({ ballot }) => ballot),
    receipts: slips.map(({ receipt }) => receipt).sort(),
  };
};

/** Every vote on the roll has its ballot, and every ballot its vote. */
export const agrees = (
  { roll, cast, paper }: Pick<BoxDocument, 'roll' | 'cast' | 'paper'>,
  { ballots }: Opened,
): boolean => Object.keys(roll).length === cast && ballots.length + paper === cast;
