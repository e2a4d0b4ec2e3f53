import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Activity, rows, type SignUp, signUpOf } from '../activity/activity.state';
import { indexed } from '../activity/index-fields.state';

const isOver = (one: SignUp['spans'][number], other: SignUp['spans'][number]): boolean =>
  one.until !== null && other.until !== null && one.from < other.until && other.from < one.until;

const flagOverlaps = (mine: SignUp, elsewhere: SignUp['spans']): SignUp => {
  const spans = mine.spans.map((span) =>
    elsewhere.some((other) => isOver(span, other)) && !span.flags.includes('overlap')
      ? { ...span, flags: [...span.flags, 'overlap' as const] }
      : span,
  );
  const isSame = spans.every((span, place) => span === mine.spans[place]);
  return isSame ? mine : { ...mine, rev: mine.rev + 1, spans };
};

const elsewhereOf = (others: readonly Activity[], person: PersonId): SignUp['spans'] =>
  others.flatMap((other) => signUpOf(other, person)?.spans ?? []);

/** Nobody gives the same hour twice: presence here that lies over presence elsewhere is for a person to decide. */
export const checkOverlaps = (activity: Activity, others: readonly Activity[], now: Instant): Activity => {
  const elsewhere = others.filter(({ _id }) => _id !== activity._id);
  const roll = Object.fromEntries(
    rows(activity).map(([person, mine]) => [person, flagOverlaps(mine, elsewhereOf(elsewhere, person))]),
  );
  return indexed({ ...activity, rev: activity.rev + 1, roll, overlapsCheckedAt: now }, now);
};
