import { dayOf } from '#kernel/instant';
import type { Ports } from '#platform/ports';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import { findCommunities, loadPlace } from '../../community/community.public';
import { rulesOf } from '../disclosure.rules.state';
import { findSlots } from '../disclosure.store';
import { calendarOf, possibleSlots } from './calendar.state';
import { isRemindingTime, remind } from './remind.decide';
import type { RoundDocument } from './reminder.state';
import { ROUND, remindersOf, roundsOf } from './reminders.store';

type Tick = { ports: Ports; now: Instant };

/** So many that all their slots are found by one query (at most 1000 rows). */
const CHUNK = 20;
/** A run has other work to do; 5,000 communities are through within a morning. */
const CHUNKS = 5;

const openRound = async ({ ports }: Tick, today: Day): Promise<RoundDocument | null> => {
  const rounds = roundsOf(ports);
  const known = await rounds.load(ROUND);
  if (known) return known;
  const first: RoundDocument = { _id: ROUND, rev: 1, keys: [], day: today, after: null, done: false };
  return (await rounds.add(first)).added ? first : null;
};

/** Four trips and a write a reminder. A second run of the same day meets its own reminders and adds none. */
const remindChunk = async (communities: readonly TerritoryId[], { ports, now }: Tick, today: Day) => {
  const [places, items] = await Promise.all([
    Promise.all(communities.map((community) => loadPlace(ports, community))),
    findSlots(
      ports,
      communities.flatMap((community) => possibleSlots(community, today)),
    ),
  ]);
  const reminders = places.flatMap((place) => {
    if (!place) return [];
    const rules = rulesOf(place.path.map(({ settings }) => settings.disclosure ?? {}));
    const slots = calendarOf(place.id, rules, items, today);
    const reminder = remind({ community: place.id, label: place.label, slots }, today, now);
    return reminder === null ? [] : [reminder];
  });
  await Promise.all(reminders.map((reminder) => remindersOf(ports).add(reminder)));
  return reminders.length;
};

/** Once a day through every community, a few at a time, in office hours. @returns how many were reminded in this run */
export const remindCommunities = async (tick: Tick): Promise<number> => {
  if (!isRemindingTime(tick.now)) return 0;
  const today = dayOf(tick.now);
  const rounds = roundsOf(tick.ports);
  let round = await openRound(tick, today);
  let count = 0;
  for (let chunk = 0; chunk < CHUNKS && round !== null; chunk += 1) {
    const isNew = round.day < today;
    if (round.done && !isNew) break;
    const after: TerritoryId | null = isNew ? null : round.after;
    const communities = await findCommunities(tick.ports, after, CHUNK);
    count += await remindChunk(communities, tick, today);
    const next: RoundDocument = {
      ...round,
      rev: round.rev + 1,
      day: today,
      after: communities.at(-1) ?? after,
      done: communities.length < CHUNK,
    };
    round = (await rounds.replace(round, next)) ? next : null;
  }
  return count;
};
