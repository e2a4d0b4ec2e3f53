import { erase, isErased } from '#kernel/chain';
import type { Ports } from '#platform/ports';
import type { PersonId } from '#types/ids';
import { activitiesOf } from '../activities.store';
import { type Activity, signUpOf } from '../activity/activity.state';

const PAGE = 50;

const isForgotten = (activity: Activity, person: PersonId): boolean =>
  signUpOf(activity, person)?.name === '' && !Object.hasOwn(activity.boxes, person);

/** The place stays under the person's id, without a name: what was served is still counted under it. */
const forgotten = (activity: Activity, person: PersonId): Activity => {
  const mine = signUpOf(activity, person);
  const { [person]: _box, ...boxes } = activity.boxes;
  return {
    ...activity,
    rev: activity.rev + 1,
    boxes,
    roll: mine
      ? { ...activity.roll, [person]: { ...mine, rev: mine.rev + 1, name: '', by: null } }
      : activity.roll,
    timeline: activity.timeline.map((line) =>
      !isErased(line) && line.by?.personId === person ? erase(line) : line,
    ),
  };
};

/** `false`: somebody was changing one of them, so it has to be asked again. */
export const forgetParticipant = async (ports: Pick<Ports, 'collection'>, id: PersonId): Promise<boolean> => {
  const store = activitiesOf(ports);
  let after: readonly [string, string] | undefined;
  let all = true;
  for (;;) {
    const page = await store.find({
      where: { people: id },
      orderBy: [
        ['startsAt', 'desc'],
        ['_id', 'desc'],
      ],
      limit: PAGE,
      after,
    });
    const known = page.filter((activity) => !isForgotten(activity, id));
    const written = await Promise.all(
      known.map((activity) => store.replace(activity, forgotten(activity, id))),
    );
    all &&= written.every(Boolean);
    const last = page.at(-1);
    if (page.length < PAGE || !last) return all;
    after = [last.startsAt, last._id];
  }
};
