import type { Aggregate, KeyRecord } from '#kernel/aggregate';
import type { Erased } from '#kernel/chain';
import type { OutboxEntry } from '#kernel/outbox';
import type { ActivityEvent, PresenceFlag, PresenceMeans, Repeat, Standing } from '#types/activities.labels';
import type { ActivityId, PersonId, TeamId } from '#types/ids';
import type { Point } from '#types/place';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import type { ServiceKind, Skill } from '#types/volunteers.labels';

export type Named = { personId: PersonId; name: string };
export type PostId = string;

export type Post = {
  id: PostId;
  name: string;
  places: number;
  from: Instant;
  until: Instant;
  skills: readonly Skill[];
  minAge: number | null;
  maxAge: number | null;
};

/** What leaders wrote before anybody signed up. */
export type Plan = {
  title: string;
  words: string;
  kind: ServiceKind;
  place: { territory: TerritoryId; label: string; point: Point | null; detail: string };
  posts: readonly Post[];
  dangerous: boolean;
  risks: string;
  safeguards: { insurance: string; materials: string; people: string; money: string };
  radius: number | null;
  cancelHours: number;
  offerHours: number;
  waitingPlaces: number;
  repeat: { every: Repeat; until: Day } | null;
};

/** From arriving to leaving; `until: null`: still there, or nobody signed out. */
export type Span = {
  from: Instant;
  until: Instant | null;
  means: PresenceMeans;
  flags: readonly PresenceFlag[];
};

/** One person's place in the activity. `rev` counts what happened to it: each amendment of it guards that. */
export type SignUp = {
  rev: number;
  name: string;
  /** Their volunteer number, so that a ledger needs no look at the registrations. */
  number: string;
  post: PostId;
  standing: Standing;
  since: Instant;
  offeredUntil: Instant | null;
  /** Who signed them up, if somebody else did. */
  by: Named | null;
  minor: boolean;
  /** How often they had not come before, as it was when they signed up. */
  absences: number;
  spans: readonly Span[];
};

/** What hours are computed from: the spans within the post's time, in whole minutes; none at all is an absence. */
export type PresenceFact = {
  personId: PersonId;
  post: PostId;
  spans: readonly { from: Instant; until: Instant }[];
  minutes: number;
};

export type ActivityState =
  | { status: 'draft' }
  | { status: 'open'; since: Instant }
  | { status: 'settled'; since: Instant }
  | { status: 'cancelled'; since: Instant; words: string };

export type Entry = { at: Instant; kind: ActivityEvent; by: Named | null; words: string };

/** What a crowd changes: by amendments alone while the activity is open. */
export type Crowd = {
  /** Places that are taken, or kept for somebody who was offered one. */
  taken: Readonly<Record<PostId, number>>;
  /** Who waits, in their order. */
  queues: Readonly<Record<PostId, readonly PersonId[]>>;
  roll: Readonly<Record<PersonId, SignUp>>;
  /** For the index: whoever is or was in the roll. */
  people: readonly PersonId[];
  /**
   * One value for each quarter of an hour of each person who is in, unique in the whole collection: nobody is in two
   * activities at once. The activity's own id stands first, because an empty list is a value too.
   */
  claims: readonly string[];
  /** What each person's last changes were answered. */
  boxes: Readonly<Record<PersonId, { rev: number; keys: readonly KeyRecord[] }>>;
};

export type Activity = Aggregate &
  Plan &
  Crowd & {
    _id: ActivityId;
    team: { teamId: TeamId; name: string };
    /** Who leads it: those who led the team when it was planned. */
    leaders: readonly PersonId[];
    leader: string;
    socialWorker: string | null;
    community: TerritoryId;
    state: ActivityState;
    /** Counts what leaders changed of plan and state: an amendment holds on the edition that was read. */
    edition: number;
    /** The revision of the last change by a leader; what the crowd or the clock changed since makes no view stale. */
    changedRev: number;
    startsAt: Instant;
    endsAt: Instant;
    /** When the clock closed the gate and flagged whoever had not signed out. */
    closedAt: Instant | null;
    overlapsCheckedAt: Instant | null;
    repeatedAt: Instant | null;
    facts: readonly PresenceFact[];
    countedAt: Instant | null;
    /** Until when its hours have to be recorded (民政部令第67号 Art. 11); known once the gate is closed. */
    dueAt: Instant | null;
    /** When its leaders and the community were told that this has passed. */
    lateAt: Instant | null;
    timeline: readonly (Entry | Erased)[];
    outbox: readonly OutboxEntry[];
    within: readonly TerritoryId[];
    shelf: 'draft' | 'open' | 'over';
    wakeAt: Instant | null;
    choreAt: Instant | null;
  };

export const postOf = ({ posts }: Pick<Plan, 'posts'>, id: PostId): Post | null =>
  posts.find((post) => post.id === id) ?? null;

export const takenOf = ({ taken }: Pick<Crowd, 'taken'>, post: PostId): number => taken[post] ?? 0;
export const queueOf = ({ queues }: Pick<Crowd, 'queues'>, post: PostId): readonly PersonId[] =>
  queues[post] ?? [];

export const signUpOf = ({ roll }: Pick<Crowd, 'roll'>, id: PersonId): SignUp | null =>
  Object.hasOwn(roll, id) ? (roll[id] ?? null) : null;

export const rows = ({ roll }: Pick<Crowd, 'roll'>): [PersonId, SignUp][] =>
  Object.entries(roll) as [PersonId, SignUp][];
