import { type Actor, holdsAbove } from '#kernel/actor';
import type { Amendment } from '#kernel/amendment';
import { done, type Result, refuse } from '#kernel/result';
import { isWithin } from '#kernel/territory';
import type { Grade } from '#types/ratings.labels';
import type { Instant } from '#types/time';
import { isOpen } from '../register/spans.state';
import type { Box, Receipt } from './box.state';

type Refused = 'STANDING_MISSING' | 'ROUND_NOT_OPEN' | 'MEMBERS_DIFFER';
type Ballot = { voter: string; receipt: Receipt; grades: readonly { memberId: string; grade: Grade }[] };

/** Who lives there for certain, or who stands for those who do. */
const standing = (actor: Actor, { within, standing: rule }: Box): Result<true, 'STANDING_MISSING'> => {
  if (rule === 'representatives') {
    const near = actor.memberships.some(
      ({ role, territory }) => role === 'building_lead' && isWithin(territory, within),
    );
    return near || holdsAbove(actor, ['supervisor'], within)
      ? done(true)
      : refuse('STANDING_MISSING', { reason: 'representatives' });
  }
  const home = actor.memberships.find(({ role }) => role === 'resident');
  if (!home || !isWithin(home.territory, within)) return refuse('STANDING_MISSING', { reason: 'elsewhere' });
  return home.level === 'L2' ? done(true) : refuse('STANDING_MISSING', { reason: 'unconfirmed' });
};

/** Everybody of the box once, nobody else. */
const isWhole = ({ members }: Box, grades: Ballot['grades']): boolean => {
  const named = new Set(grades.map(({ memberId }) => memberId));
  return (
    named.size === grades.length && named.size === members.length && members.every(({ id }) => named.has(id))
  );
};

/** One guarded write: on the roll and into the sums, or neither. */
export const castBallot = (
  box: Box,
  actor: Actor,
  { voter, receipt, grades }: Ballot,
  now: Instant,
): Result<Amendment, Refused> => {
  const may = standing(actor, box);
  if (!may.ok) return may;
  if (!isOpen(box, now)) return refuse('ROUND_NOT_OPEN', { opensAt: box.opensAt, closesAt: box.closesAt });
  if (!isWhole(box, grades)) return refuse('MEMBERS_DIFFER');
  return done({
    only: { [`roll.${voter}`]: { missing: true } },
    set: { [`roll.${voter}`]: receipt },
    add: Object.fromEntries([
      ['cast', 1],
      ...grades.map(({ memberId, grade }) => [`counts.${memberId}.${grade}`, 1] as const),
    ]),
  });
};
