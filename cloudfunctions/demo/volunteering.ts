import { activityIdOf, personIdOf, teamIdOf } from '#kernel/ids';
import { dayOf, epochOf, HOUR, instantOf, MINUTE, plusMs, startOfDay } from '#kernel/instant';
import type { Person } from '#kernel/person';
import type { CryptoProvider } from '#platform/crypto';
import type { PersonId } from '#types/ids';
import type { Day, Instant } from '#types/time';
import { inventOwnership, inventPlace, inventPost, type Joining } from '../activities/activities.demo';
import type { Activity, Named } from '../activities/activity/activity.state';
import { tellActivity } from '../activities/story.demo';
import { residenceOf } from '../community/community.public';
import { inventTeam, inventVolunteer } from '../volunteers/volunteers.demo';
import { leaderOf, leadersOf, type Team, type Volunteer } from '../volunteers/volunteers.public';
import { LI_HOUSE, YOUAI, YOUAI_GRID } from './personas';
import { randomOf } from './random';
import { PLANS, type Plot, TEAM_PLOTS } from './volunteering-plots';

type Cast = { people: ReadonlyMap<PersonId, Person>; now: Instant; crypto: CryptoProvider };

const named = ({ _id, name }: Person): Named => ({ personId: _id, name });

const known = ({ people }: Cast, openid: string): Named => {
  const person = people.get(personIdOf(openid));
  if (!person) throw new Error(`nobody of the demo: ${openid}`);
  return named(person);
};

/** Who can be played and has not registered yet. */
const NEWCOMERS = ['demo-resident-sun', 'demo-resident-zhou'];

/** Those who live in the community, then neighbours of it; one in twelve is a child of fourteen. */
const residents = ({ people, now }: Cast): Person[] => {
  const housed = [...people.values()].filter(
    (person) => !NEWCOMERS.includes(person.openid) && residenceOf(person, now) !== null,
  );
  const isHere = (person: Person) => residenceOf(person, now)?.territory.startsWith(YOUAI) ?? false;
  return [...housed.filter(isHere), ...housed.filter((person) => !isHere(person))].slice(0, 36);
};

const bornOf = (person: Person, place: number, now: Instant): Day => {
  const random = randomOf(`born ${person.openid}`);
  const year = Number(dayOf(now).slice(0, 4)) - (place % 12 === 11 ? 14 : random.whole(24, 72));
  return `${year}-0${random.whole(1, 9)}-1${random.whole(0, 9)}`;
};

const registered = (cast: Cast): Volunteer[] =>
  residents(cast).map((person, place) => {
    const isMinor = place % 12 === 11;
    return inventVolunteer(
      {
        ...named(person),
        ...{
          area: YOUAI_GRID,
          areaLabel: '友爱街社区 · 第2网格',
          birthDate: bornOf(person, place, cast.now),
        },
        kinds: place % 2 === 0 ? ['environment', 'elder_care'] : ['safety', 'culture'],
        times: ['weekend_day'],
        skills: place % 5 === 0 ? ['first_aid'] : [],
        ...(isMinor ? { guardian: place % 24 === 11 ? ('waiting' as const) : ('confirmed' as const) } : {}),
      },
      cast.crypto,
      plusMs(cast.now, -100 * 24 * HOUR),
    );
  });

const teamsOf = (cast: Cast, adults: readonly Named[]): Team[] =>
  TEAM_PLOTS.map(({ key, leader: openid, socialWorker, ...told }, place) => {
    const leader = known(cast, openid);
    const others = adults
      .filter(({ personId }) => personId !== leader.personId)
      .slice(place * 4, place * 4 + 9);
    return inventTeam(
      {
        ...told,
        _id: teamIdOf(leader.personId, `demo ${key}`),
        ...{ territory: YOUAI, label: '友爱街社区', leader, socialWorker: known(cast, socialWorker) },
        ...{ members: others.slice(0, 7), applicants: others.slice(7) },
      },
      plusMs(cast.now, -90 * 24 * HOUR),
    );
  });

const QUARTER = 15 * MINUTE;

/** At that hour of a day so far from today; for what runs now, the quarter an hour ago. */
const startOf = ({ day, hour }: Plot, now: Instant): Instant =>
  day === 'now'
    ? instantOf(Math.floor((epochOf(now) - HOUR) / QUARTER) * QUARTER)
    : plusMs(startOfDay(dayOf(plusMs(now, day * 24 * HOUR))), hour * HOUR);

/** With their number, where they are registered. */
const joining = (person: Named, adults: readonly Joining[]): Joining =>
  adults.find(({ personId }) => personId === person.personId) ?? person;

const activityOf = (cast: Cast, plot: Plot, teams: readonly Team[], adults: readonly Joining[]): Activity => {
  const team = teams[plot.team];
  if (!team) throw new Error(`no team for ${plot.plan.title}`);
  const { personId, name } = leaderOf(team);
  const leader = { personId, name };
  const from = startOf(plot, cast.now);
  const posts = plot.posts.map((post, place) => ({
    ...inventPost(from, plot.hours, post),
    id: `p${place + 1}`,
  }));
  const at =
    plot.publishedHoursAgo === null
      ? plusMs(from, -6 * 24 * HOUR)
      : plusMs(cast.now, -plot.publishedHoursAgo * HOUR);
  return tellActivity({
    invented: {
      ...plot.plan,
      _id: activityIdOf(personId, `demo ${plot.plan.title}`),
      place: inventPlace(LI_HOUSE, '友爱街社区 · 第2网格 · 5号楼', plot.where),
      posts,
    },
    ownership: inventOwnership(leader, {
      team: { teamId: team._id, name: team.name },
      leaders: leadersOf(team),
      socialWorker: team.socialWorker?.name ?? null,
    }),
    by: leader,
    at,
    people: [
      ...adults.slice(plot.people[0], plot.people[1]),
      ...(plot.last ? [joining(known(cast, plot.last), adults)] : []),
    ].filter((each) => each.personId !== personId),
    outcome: plot.outcome,
  });
};

/** Volunteers, their teams, and what they do together: an activity in every state. */
export const demoVolunteering = (
  cast: Cast,
): { volunteers: Volunteer[]; teams: Team[]; activities: Activity[] } => {
  const volunteers = registered(cast);
  const adults = volunteers
    .filter(({ guardian }) => guardian === null)
    .map(({ _id, name, number }) => ({ personId: _id, name, number }));
  const teams = teamsOf(cast, adults);
  return { volunteers, teams, activities: PLANS.map((plot) => activityOf(cast, plot, teams, adults)) };
};
