import type { Aggregate } from '#kernel/aggregate';
import type { Erased } from '#kernel/chain';
import { nextAttempt, type OutboxDocument, queueMessages } from '#kernel/outbox';
import type { PersonId, TopicId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Heard, VisitOutcome } from '#types/topics.labels';
import { announceTo } from '../topic/topic.messages';
import type { TopicDocument } from '../topic/topic.state';

export type Door = { room: string; heard: Heard | null; missedAt: Instant | null };

/** A visit: what was said, by consent, and at which door. */
export type Visit = { at: Instant; kind: VisitOutcome; by: PersonId; room: string; words: string };

/** A building of those whom a topic concerns: who of it was heard, door by door, and what they are told. No names. */
export type DoorsDocument = Aggregate &
  OutboxDocument & {
    topic: TopicId;
    title: string;
    building: TerritoryId;
    label: string;
    /** `1` while there is somebody to hear. */
    open: 0 | 1;
    doors: readonly Door[];
    /** How many of the topic's announcements were told here. */
    told: number;
    /** For the sums: one building, its households, the doors known here and those heard. */
    buildings: 1;
    households: number;
    known: number;
    heard: number;
    /** Since when it waits to be counted. */
    choreAt: Instant | null;
    timeline: readonly (Visit | Erased)[];
  };

export const doorsIdOf = (topic: TopicId, building: TerritoryId): string => `${topic}.${building}`;

type Bare = Omit<DoorsDocument, 'known' | 'heard' | 'wakeAt' | 'buildings'>;

/** The one way to finish a change of a building. */
export const indexedDoors = (doors: Bare): DoorsDocument => ({
  ...doors,
  buildings: 1,
  known: doors.doors.length,
  heard: doors.doors.filter(({ heard }) => heard !== null).length,
  wakeAt: nextAttempt(doors.outbox),
});

/** What somebody said at the door is worth more than that they once put their name to it. */
const RANK: readonly (Heard | null)[] = [null, 'supported', 'attended', 'declined', 'spoke'];
const louder = (one: Heard | null, other: Heard | null): Heard | null =>
  RANK.indexOf(one) >= RANK.indexOf(other) ? one : other;

export type Household = { room: string; heard: Heard | null };

/** The doors that were there, with those that came to be known and what they did since. */
export const mergeDoors = (before: readonly Door[], found: readonly Household[]): Door[] => {
  const doors = new Map(before.map((door) => [door.room, door]));
  for (const { room, heard } of found) {
    const door = doors.get(room) ?? { room, heard: null, missedAt: null };
    doors.set(room, { ...door, heard: louder(door.heard, heard) });
  }
  return [...doors.values()].sort((one, other) => (one.room < other.room ? -1 : 1));
};

const OPEN: readonly TopicDocument['status'][] = ['deliberating'];

/** Whoever moves in is told the last thing only. */
const newDoors = (topic: TopicDocument, building: Place): DoorsDocument =>
  indexedDoors({
    _id: doorsIdOf(topic._id, building._id),
    rev: 0,
    keys: [],
    topic: topic._id,
    title: topic.title,
    building: building._id,
    label: building.label,
    open: 1,
    doors: [],
    told: Math.max(0, topic.announcements.length - 1),
    households: building.households,
    choreAt: null,
    timeline: [],
    outbox: [],
  });

type Place = { _id: TerritoryId; label: string; households: number };
export type Census = { found: readonly Household[]; people: readonly PersonId[] };

/** As the building stands now: its doors, and what its people still have to be told. */
export const surveyed = (
  topic: TopicDocument,
  known: DoorsDocument | null,
  building: Place,
  { found, people }: Census,
  now: Instant,
): DoorsDocument => {
  const before = known ?? newDoors(topic, building);
  const named = { topic: topic._id, title: topic.title };
  // whoever proposed it was told when it happened
  const others = people.filter((person) => person !== topic.authorId);
  const drafts = topic.announcements
    .slice(before.told)
    .flatMap((announcement) => others.map((person) => announceTo(person, named, announcement, now)));
  return indexedDoors({
    ...before,
    rev: before.rev + 1,
    label: building.label,
    households: building.households,
    open: OPEN.includes(topic.status) ? 1 : 0,
    doors: mergeDoors(before.doors, found),
    told: topic.announcements.length,
    choreAt: before.choreAt ?? now,
    outbox: queueMessages(before, drafts, now),
  });
};
