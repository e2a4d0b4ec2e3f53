import type { Standing } from '#types/activities.labels';
import type { RollRow } from '#types/activity-shapes';
import type { PersonId } from '#types/ids';
import { type Activity, queueOf, rows, type SignUp } from '../activity/activity.state';

const ORDER: readonly Standing[] = ['in', 'offered', 'waiting', 'lapsed', 'withdrawn'];

type Row = [PersonId, SignUp];

/** Those waiting in the order of their list; all others by when it became so. */
const placeOf = (activity: Activity, [person, { standing, post }]: Row): number =>
  standing === 'waiting' ? queueOf(activity, post).indexOf(person) : 0;

const compare =
  (activity: Activity) =>
  (a: Row, b: Row): number =>
    ORDER.indexOf(a[1].standing) - ORDER.indexOf(b[1].standing) ||
    placeOf(activity, a) - placeOf(activity, b) ||
    (a[1].since < b[1].since ? -1 : 1);

/** For those who stand at the gate: whom to expect, by full name. */
export const rollOf = (activity: Activity): RollRow[] =>
  rows(activity)
    .sort(compare(activity))
    .map(([personId, { name, post, standing, since, by, minor, absences, spans }]) => ({
      ...{ personId, name, post, standing, since, minor, absences },
      by: by?.name ?? null,
      spans: spans.map((span) => ({ ...span, flags: [...span.flags] })),
    }));
