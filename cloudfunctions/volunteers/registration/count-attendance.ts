import type { Ports } from '#platform/ports';
import type { ActivityId, PersonId } from '#types/ids';
import { volunteersOf } from '../volunteers.store';
import type { Attendance, Volunteer } from './volunteer.state';

/** What came of one sign-up: time really given, or a place that stayed empty. */
export type Attended = { personId: PersonId; minutes: number };

// an activity is reported again within minutes, and corrected within weeks; this many newer ones lie after
const REMEMBERED = 50;

const count = (attendance: Attendance, came: boolean, by: number): Attendance =>
  came ? { ...attendance, came: attendance.came + by } : { ...attendance, absent: attendance.absent + by };

/** `null`: nothing changes. @param isNews what was never reported counts; a correction only moves what was */
export const attendanceAfter = (
  before: Attendance,
  activity: ActivityId,
  came: boolean,
  isNews: boolean,
): Attendance | null => {
  const known = before.counted.find((each) => each.activity === activity);
  if (!known && !isNews) return null;
  if (known?.came === came) return null;
  const others = before.counted.filter((each) => each !== known);
  const taken = known ? count(before, known.came, -1) : before;
  return { ...count(taken, came, 1), counted: [...others.slice(1 - REMEMBERED), { activity, came }] };
};

const report =
  (isNews: boolean) =>
  async (
    ports: Pick<Ports, 'collection'>,
    activity: ActivityId,
    people: readonly Attended[],
  ): Promise<boolean> => {
    const store = volunteersOf(ports);
    const known = await Promise.all(people.map(({ personId }) => store.load(personId)));
    const write = async (volunteer: Volunteer | null | undefined, minutes: number): Promise<boolean> => {
      const attendance = volunteer && attendanceAfter(volunteer.attendance, activity, minutes > 0, isNews);
      return !attendance || store.replace(volunteer, { ...volunteer, rev: volunteer.rev + 1, attendance });
    };
    const written = await Promise.all(people.map(({ minutes }, place) => write(known[place], minutes)));
    return written.every(Boolean);
  };

/** Counts what an activity says of its people, each once. `false`: somebody was changing, so report it again. */
export const countAttendance = report(true);

/** Two persons changed whether somebody was there: what was counted of it moves over. */
export const correctAttendance = report(false);
