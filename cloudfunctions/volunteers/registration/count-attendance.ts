import type { Ports } from '#platform/ports';
import type { ActivityId, PersonId } from '#types/ids';
import { volunteersOf } from '../volunteers.store';

/** What came of one sign-up: time really given, or a place that stayed empty. */
export type Attended = { personId: PersonId; minutes: number };

// an activity is reported again within minutes if at all; this many newer ones lie long after
const REMEMBERED = 50;

/** Counts what an activity says of its people, each once. `false`: somebody was changing, so report it again. */
export const countAttendance = async (
  ports: Pick<Ports, 'collection'>,
  activity: ActivityId,
  people: readonly Attended[],
): Promise<boolean> => {
  const store = volunteersOf(ports);
  const known = await Promise.all(people.map(({ personId }) => store.load(personId)));
  const written = await Promise.all(
    people.map(({ minutes }, place) => {
      const volunteer = known[place];
      if (!volunteer || volunteer.attendance.counted.includes(activity)) return true;
      const { came, absent, counted } = volunteer.attendance;
      return store.replace(volunteer, {
        ...volunteer,
        rev: volunteer.rev + 1,
        attendance: {
          came: came + (minutes > 0 ? 1 : 0),
          absent: absent + (minutes > 0 ? 0 : 1),
          counted: [...counted.slice(1 - REMEMBERED), activity],
        },
      });
    }),
  );
  return written.every(Boolean);
};
