import type { Amendment } from '#kernel/amendment';
import { done, type Result, refuse } from '#kernel/result';
import { isWithin, levelOf } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Ballot } from '#types/vote-shapes';
import type { Terms } from '../vote/vote.state';
import { fits } from './ballot.policy';
import { type BoxDocument, buildingOf, type RollEntry } from './box.state';
import type { Slip } from './paper-slip.state';
import type { Standing } from './standing.policy';

type Box = Pick<BoxDocument, 'open' | 'terms' | 'roll'>;
/** Made; or it was made before, by the same call. */
export type Cast = { amendment: Amendment } | { repeated: true };

const isOpen = ({ open, terms: { opensAt, closesAt } }: Box, now: Instant): boolean =>
  open && opensAt <= now && now < closesAt;

const notOpen = ({ opensAt, closesAt }: Terms, now: Instant) =>
  refuse('VOTING_NOT_OPEN', { when: now < opensAt ? 'early' : 'late', opensAt, closesAt });

/** The roll and the ballot in one write, where this voter is not on the roll and nobody shut the box. */
const dropping = (
  voter: string,
  home: TerritoryId,
  entry: RollEntry,
  sealed: readonly string[],
): Amendment => ({
  only: { open: true, [`roll.${voter}`]: { missing: true } },
  set: { [`roll.${voter}`]: entry },
  add: { cast: 1, [`by.${buildingOf(home)}`]: 1, ...(entry.how === 'paper' ? { paper: 1 } : {}) },
  file: { ballots: sealed },
});

type Vote = Slip & {
  voter: string;
  standing: Standing;
  mark: string;
  now: Instant;
  seal(slip: Slip): string;
};
type Refused =
  | 'VOTING_NOT_OPEN'
  | 'STANDING_MISSING'
  | 'ALREADY_VOTED'
  | 'BALLOT_INVALID'
  | 'REQUEST_KEY_REUSED';

const isSame = (one: Ballot, other: Ballot): boolean => JSON.stringify(one) === JSON.stringify(other);

/** A secret ballot leaves nothing to compare with: the same call again is the same vote, whatever it says. */
const again = (
  known: RollEntry,
  { mark, ballot }: Vote,
): Result<Cast, 'ALREADY_VOTED' | 'REQUEST_KEY_REUSED'> => {
  if (known.mark !== mark) return refuse('ALREADY_VOTED', { byPaper: known.how === 'paper' });
  return known.ballot && !isSame(known.ballot, ballot)
    ? refuse('REQUEST_KEY_REUSED')
    : done({ repeated: true });
};

export const cast = (box: Box, vote: Vote): Result<Cast, Refused> => {
  const { terms, roll } = box;
  const { voter, standing, mark, ballot, receipt, now, seal } = vote;
  if ('why' in standing) return refuse('STANDING_MISSING', { why: standing.why });
  if (standing.voter !== voter) return refuse('STANDING_MISSING', { why: 'another' });
  // first: an answer that was lost may be asked for after it closed
  const known = Object.hasOwn(roll, voter) ? roll[voter] : undefined;
  if (known) return again(known, vote);
  if (!isOpen(box, now)) return notOpen(terms, now);
  if (!fits(ballot, terms)) return refuse('BALLOT_INVALID', { form: terms.form, most: terms.most });
  const entry: RollEntry = terms.secret ? { how: 'app', mark } : { how: 'app', mark, ballot };
  const sealed = terms.secret ? [seal({ ballot, receipt })] : [];
  return done({ amendment: dropping(voter, standing.home, entry, sealed) });
};

type Mark = { household: TerritoryId; mark: string; by: PersonId; now: Instant };

/** A paper was handed in for a household; what it says is entered after the close, apart from who handed it in. */
export const markPaper = (
  box: Box,
  { household, mark, by, now }: Mark,
): Result<Cast, 'VOTING_NOT_OPEN' | 'PAPER_NOT_USED' | 'STANDING_MISSING' | 'ALREADY_VOTED'> => {
  const { terms, roll } = box;
  if (!terms.paper) return refuse('PAPER_NOT_USED');
  if (levelOf(household) !== 'household' || !isWithin(household, terms.within)) {
    return refuse('STANDING_MISSING', { why: 'outside' });
  }
  const known = Object.hasOwn(roll, household) ? roll[household] : undefined;
  if (known?.mark === mark) return done({ repeated: true });
  if (known) return refuse('ALREADY_VOTED', { byPaper: known.how === 'paper' });
  if (!isOpen(box, now)) return notOpen(terms, now);
  return done({ amendment: dropping(household, household, { how: 'paper', mark, by }, []) });
};
