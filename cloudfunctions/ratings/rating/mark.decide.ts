import type { Verdict } from '#kernel/moderation';
import { personalDataIn } from '#kernel/personal-data';
import { done, type Refusal, type Result, refuse } from '#kernel/result';
import { ancestorAt } from '#kernel/territory';
import type { PersonId } from '#types/ids';
import type { Scores } from '#types/rating-shapes';
import { ESTATE_ITEMS } from '#types/ratings.labels';
import type { Membership } from '#types/roles';
import type { Instant } from '#types/time';
import type { Estate } from '../estate/estate.state';
import { isOpen } from '../register/spans.state';
import { counted, type Mark, markIdOf, roundKey, slotOf, spokenKey } from './mark.state';

type Said = { scores: Scores; words: string; verdict: Verdict };
type Unsaid = 'PERSONAL_DATA_FOUND' | 'WORDS_REFUSED';

/** What may not be said is refused while its writer can still mend it. */
const unsaid = ({ words, verdict }: Said): Refusal<Unsaid> | null => {
  const found = personalDataIn(words);
  if (found.length > 0) return refuse('PERSONAL_DATA_FOUND', { found });
  return words !== '' && verdict === 'risky' ? refuse('WORDS_REFUSED') : null;
};

const contentOf = (
  { scores, words, verdict }: Said,
  { within, round }: Pick<Mark, 'within' | 'round'>,
  now: Instant,
) => ({
  scores,
  ...counted(scores),
  words,
  held: words !== '' && verdict !== 'pass',
  spoken: words === '' ? null : spokenKey(within, round),
  at: now,
});

/** The household of a confirmed residence in one of the estate's buildings. */
const householdIn = (estate: Estate, home: Pick<Membership, 'territory' | 'level'> | null) => {
  const building = home && ancestorAt(home.territory, 'building');
  if (!home || !building || !estate.buildings.includes(building))
    return refuse('STANDING_MISSING', { reason: 'elsewhere' });
  return home.level === 'L2' ? done(home.territory) : refuse('STANDING_MISSING', { reason: 'unconfirmed' });
};

type Rating = Said & { person: PersonId; home: Pick<Membership, 'territory' | 'level'> | null };

export const rate = (
  estate: Estate,
  rating: Rating,
  now: Instant,
): Result<Mark, Unsaid | 'STANDING_MISSING' | 'ROUND_NOT_OPEN'> => {
  const household = householdIn(estate, rating.home);
  if (!household.ok) return household;
  const { round } = estate;
  if (round === null || !isOpen(round, now))
    return refuse('ROUND_NOT_OPEN', round ? { opensAt: round.opensAt, closesAt: round.closesAt } : {});
  const { quarter, closesAt } = round;
  const key = { within: estate.within, round: roundKey(estate._id, quarter) };
  return (
    unsaid(rating) ??
    done({
      kind: 'mark',
      _id: markIdOf(quarter, rating.person),
      rev: 1,
      keys: [],
      slot: slotOf(quarter, household.data),
      estate: estate._id,
      quarter,
      ...key,
      person: rating.person,
      closesAt,
      ...contentOf(rating, key, now),
    })
  );
};

/** By who rated, until the round closes. */
export const change = (
  mark: Mark,
  said: Said & { estate: Estate['_id'] },
  now: Instant,
): Result<Mark, Unsaid | 'STANDING_MISSING' | 'ROUND_NOT_OPEN'> => {
  if (mark.estate !== said.estate) return refuse('STANDING_MISSING', { reason: 'elsewhere' });
  if (now > mark.closesAt) return refuse('ROUND_NOT_OPEN', { closesAt: mark.closesAt });
  return unsaid(said) ?? done({ ...mark, ...contentOf(said, mark, now) });
};

/** What somebody says again is said already. */
export const isSame = (
  mark: Pick<Mark, 'estate' | 'words' | 'scores'>,
  said: { estateId: Estate['_id']; words: string; scores: Scores },
): boolean =>
  mark.estate === said.estateId &&
  mark.words === said.words &&
  ESTATE_ITEMS.every((item) => mark.scores[item] === said.scores[item]);
