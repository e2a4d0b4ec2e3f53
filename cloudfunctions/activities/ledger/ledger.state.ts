import type { PersonId } from '#types/ids';
import type { LedgerLine, LedgerTotals } from '#types/ledger';
import type { Instant } from '#types/time';
import { type Activity, postOf, rows, type SignUp } from '../activity/activity.state';
import { phaseAt } from '../activity/phase.state';
import { flagged } from '../presence/spans.state';

/** What a ledger needs of an activity. */
export const READ = [
  ...(['title', 'kind', 'team', 'posts', 'state', 'startsAt', 'endsAt'] as const),
  ...(['taken', 'roll', 'facts'] as const),
] as const;
export type Read = Pick<Activity, (typeof READ)[number] | '_id'>;

/** One person at one activity. */
export type Presence = {
  activity: Read;
  personId: PersonId;
  signUp: SignUp;
  /** The name of what they did there. */
  post: string;
  /** `null`: not settled yet. */
  minutes: number | null;
  came: boolean;
};

/** Once settled, the facts say who came; before that, what the gate saw. */
const presenceIn = (activity: Read): Presence[] => {
  const isSettled = activity.state.status === 'settled';
  const minutesOf = new Map(activity.facts.map(({ personId, minutes }) => [personId, minutes]));
  return rows(activity)
    .filter(([, { standing }]) => standing === 'in')
    .map(([personId, signUp]) => {
      const minutes = isSettled ? (minutesOf.get(personId) ?? 0) : null;
      const came = minutes === null ? signUp.spans.length > 0 : minutes > 0;
      return { activity, personId, signUp, post: postOf(activity, signUp.post)?.name ?? '', minutes, came };
    });
};

const isOpen = ({ signUp, minutes }: Presence): boolean => minutes === null && flagged(signUp.spans);

/** Of what is over: before that nobody is missing yet. */
const isMissed = ({ activity, came }: Presence, now: Instant): boolean =>
  !came && activity.state.status !== 'cancelled' && now >= activity.endsAt;

const numbersIn = (present: readonly Presence[], now: Instant) => ({
  signedUp: present.length,
  came: present.filter(({ came }) => came).length,
  absent: present.filter((each) => isMissed(each, now)).length,
  flagged: present.filter(isOpen).length,
  minutes: present.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
});

const lineOf = (activity: Read, present: readonly Presence[], now: Instant): LedgerLine => ({
  id: activity._id,
  title: activity.title,
  team: activity.team.name,
  kind: activity.kind,
  status: phaseAt(activity, now),
  startsAt: activity.startsAt,
  endsAt: activity.endsAt,
  places: activity.posts.reduce((sum, { places }) => sum + places, 0),
  ...numbersIn(present, now),
});

export type Ledger = { totals: LedgerTotals; lines: LedgerLine[]; present: Presence[] };

/** Every number of it is counted from the same rows that its export holds. */
export const ledgerOf = (activities: readonly Read[], now: Instant): Ledger => {
  const newest = [...activities].sort((a, b) => (a.startsAt > b.startsAt ? -1 : 1));
  const parts = newest.map((activity) => ({ activity, present: presenceIn(activity) }));
  const present = parts.flatMap((part) => part.present);
  const people = new Set(present.filter(({ came }) => came).map(({ personId }) => personId));
  return {
    totals: { activities: newest.length, volunteers: people.size, ...numbersIn(present, now) },
    lines: parts.map((part) => lineOf(part.activity, part.present, now)),
    present,
  };
};
