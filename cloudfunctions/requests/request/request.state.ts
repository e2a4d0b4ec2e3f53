import type { Aggregate } from '#kernel/aggregate';
import type { CalendarOverrides } from '#kernel/calendar';
import type { Deadline } from '#kernel/deadline';
import type { OutboxEntry } from '#kernel/outbox';
import { levelOf } from '#kernel/territory';
import type { FileId, PersonId, RequestId } from '#types/ids';
import type { Point } from '#types/place';
import type { Category, DeskQueue, RatingLevel, RefusalReason, Status } from '#types/requests.labels';
import type { Role } from '#types/roles';
import type { Level, TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type { Entry } from './timeline.state';

/** A person in an office: who they are, by which role and where, and the phone that is published for it. */
export type Officer = {
  personId: PersonId;
  name: string;
  role: Role;
  territory: TerritoryId;
  phone: string | null;
};

/** Given to a grid, any of its workers may acknowledge; given to a person, only they may. */
export type Assignment = { kind: 'grid'; grid: TerritoryId } | { kind: 'person'; person: Officer };

export type RequestState =
  | { status: 'submitted' }
  | { status: 'accepted'; at: Instant }
  | { status: 'assigned'; at: Instant; to: Assignment }
  | { status: 'acknowledged'; at: Instant; handler: Officer }
  | { status: 'resolved'; at: Instant; handler: Officer }
  | { status: 'verified'; at: Instant; handler: Officer }
  | { status: 'closed'; at: Instant; verifiedAt: Instant; handler: Officer }
  | { status: 'refused'; at: Instant; reason: RefusalReason }
  | { status: 'withdrawn'; at: Instant };

export type Rating = { level: RatingLevel; words: string; at: Instant };

/** Each bad rating has a case: contact, rectification, feedback (好差评, 国办发〔2019〕51号). */
export type RatingCase = {
  contactDueAt: Instant;
  rectifyDueAt: Instant;
  missed: 'none' | 'contact' | 'rectify';
} & (
  | { state: 'open' }
  | { state: 'contacted'; contactedAt: Instant }
  | { state: 'rectified'; contactedAt: Instant; rectifiedAt: Instant }
);
export type Rated = { first: Rating; second: Rating | null; case: RatingCase | null };

/** Taken over at submission, so that a running request keeps what it started with. */
export type RequestSettings = {
  /** The promise to the resident, in working days. */
  workingDays: number;
  source: 'default' | 'setting';
  /** What each further level has once a request was escalated to it, in working days. */
  levelDays: { community: number; street: number; district: number };
  checkDays: number;
  ratingWindowDays: number;
  reopenWindowDays: number;
  reopenLimit: number;
  contactDays: number;
  rectifyDays: number;
  failedChecks: number;
  urgeHours: number;
};

/** Who answers for it now. `missed`: even the highest level let its limit pass. */
export type Ladder = { level: Level; limit: Deadline | null; missed: boolean };

/** Snapshots of the submission. Only `openContact` unseals, and records that it did. */
export type Reporter = {
  maskedName: string;
  maskedPhone: string | null;
  sealedName: string | null;
  sealedPhone: string | null;
};

/** Fields that exist for the indexes alone; `indexed` makes them from the rest. */
export type IndexFields = {
  /** The place and everything above it: equality on one of them finds all inside and keeps the sort order. */
  within: readonly TerritoryId[];
  /** Whose task list it is in: `grid:<id>`, `person:<id>`, or `null`. */
  queue: string | null;
  phase: DeskQueue;
  /** What is due next while something is due, when it ended afterwards. */
  sortAt: Instant;
  /** When the clock has to look at it; `null`: never. */
  wakeAt: Instant | null;
};

export type RequestDocument = Aggregate &
  IndexFields & {
    _id: RequestId;
    number: string;
    district: TerritoryId;
    reporterId: PersonId;
    reporter: Reporter;
    submittedAt: Instant;
    category: Category;
    words: string;
    photos: readonly FileId[];
    place: { territory: TerritoryId; label: string; point: Point | null; detail: string };
    grid: TerritoryId | null;
    settings: RequestSettings;
    calendar: CalendarOverrides;
    state: RequestState;
    /** The revision that the last change by a person made; what the clock changed since makes nobody's view stale. */
    changedRev: number;
    deadline: Deadline;
    ladder: Ladder;
    overdueAt: Instant | null;
    urges: { count: number; lastAt: Instant | null };
    failedChecks: number;
    reopened: number;
    rated: Rated | null;
    /** Ratings of results that the resident reopened; none is ever deleted. */
    pastRatings: readonly Rated[];
    timeline: readonly Entry[];
    outbox: readonly OutboxEntry[];
  };

const RUNNING: readonly Status[] = ['submitted', 'accepted', 'assigned', 'acknowledged'];

/** Somebody still has to do something for the resident: the promised limit counts. */
export const clockRuns = ({ state }: Pick<RequestDocument, 'state'>): boolean =>
  RUNNING.includes(state.status);

export const isOpen = (request: Pick<RequestDocument, 'state'>): boolean =>
  clockRuns(request) || request.state.status === 'resolved';

export const handlerOf = ({ state }: Pick<RequestDocument, 'state'>): Officer | null =>
  'handler' in state ? state.handler : null;

/** When the result stood the check, for the windows of rating and reopening; `null` where there is no such result. */
export const verifiedAt = ({ state }: Pick<RequestDocument, 'state'>): Instant | null => {
  if (state.status === 'verified') return state.at;
  return state.status === 'closed' ? state.verifiedAt : null;
};

/** The level that answers first; it stays the first receiver however far a request is escalated (首接负责). */
export const firstLevel = ({ grid, place }: Pick<RequestDocument, 'grid' | 'place'>): Level =>
  grid === null ? levelOf(place.territory) : 'grid';

export const hasOpenCase = ({ rated }: Pick<RequestDocument, 'rated'>): boolean =>
  rated?.case != null && rated.case.state !== 'rectified';
