import { amended } from '#kernel/amendment';
import { erase, isErased } from '#kernel/chain';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Activity, signUpOf } from '../activity/activity.state';
import { release } from '../sign-up/give-back.decide';

type Line = Activity['timeline'][number];

const isBy = (line: Line, person: PersonId): boolean => !isErased(line) && line.by?.personId === person;

const isForgotten = ({ roll, boxes, leaders, timeline }: Activity, person: PersonId): boolean => {
  const isNameless = (signUpOf({ roll }, person)?.name ?? '') === '' && !Object.hasOwn(boxes, person);
  return isNameless && !leaders.includes(person) && !timeline.some((line) => isBy(line, person));
};

/** What they still held goes to who waits. */
const released = (activity: Activity, personId: PersonId, now: Instant): Activity => {
  const amendment = release(activity, { personId, now });
  return (amendment && amended(activity, amendment)) ?? activity;
};

/**
 * The next version without this person, `null` where nothing of them is left. The place stays under their id, without a
 * name: what was served is still counted under it. Who led it stays named as 活动负责人 alone, as the record of a service
 * has to (民政部令第67号 Art. 7).
 */
export const forget = (activity: Activity, person: PersonId, now: Instant): Activity | null => {
  if (isForgotten(activity, person)) return null;
  const freed = released(activity, person, now);
  const mine = signUpOf(freed, person);
  const { [person]: _box, ...boxes } = freed.boxes;
  return {
    ...freed,
    rev: activity.rev + 1,
    boxes,
    roll: mine ? { ...freed.roll, [person]: { ...mine, rev: mine.rev + 1, name: '', by: null } } : freed.roll,
    leaders: freed.leaders.filter((leader) => leader !== person),
    timeline: freed.timeline.map((line) => (isBy(line, person) ? erase(line) : line)),
  };
};
