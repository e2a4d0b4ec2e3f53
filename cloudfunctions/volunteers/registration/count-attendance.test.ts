import type { ActivityId } from '#types/ids';
import { attendanceAfter } from './count-attendance';
import type { Attendance } from './volunteer.state';

const activity = (place: number) => `a_${String(place).padStart(24, '0')}` as ActivityId;
const NONE: Attendance = { came: 0, absent: 0, counted: [] };

it('a report counts once, however often it comes', () => {
  const first = attendanceAfter(NONE, activity(1), false, true);
  expect(first).toMatchObject({ came: 0, absent: 1 });
  expect(attendanceAfter(first!, activity(1), false, true)).toBeNull();
});

it('who was there after all is absent no more, once', () => {
  const missed = attendanceAfter(NONE, activity(1), false, true)!;
  const corrected = attendanceAfter(missed, activity(1), true, false);
  expect(corrected).toMatchObject({ came: 1, absent: 0 });
  expect(attendanceAfter(corrected!, activity(1), true, false)).toBeNull();
});

it('a correction of what was never counted counts nothing', () => {
  expect(attendanceAfter(NONE, activity(1), true, false)).toBeNull();
});

it('remembers the last fifty', () => {
  const many = Array.from({ length: 60 }, (_, place) => activity(place)).reduce(
    (before, each) => attendanceAfter(before, each, true, true) ?? before,
    NONE,
  );
  expect(many).toMatchObject({ came: 60, absent: 0 });
  expect(many.counted).toHaveLength(50);
});
