import type { PersonId, RequestId } from '#types/ids';
import type { Category } from '#types/requests.labels';
import type { Role } from '#types/roles';
import type { TerritoryId } from '#types/territory';
import type { Day, Instant } from '#types/time';
import type { Agreement, Outcome, PartyKind, TopicEvent, Venue } from '#types/topics.labels';

/** Who acts in an office, as it was then. */
export type Officer = { personId: PersonId; name: string; role: Role };

/**
 * `text` is what was laid down with it, word for word: a plan, approved minutes, a decision. It stands here and nowhere
 * else, so that nobody changes it unseen; `about` is the number of the plan, the meeting or the task.
 */
export type TopicEntry = {
  at: Instant;
  kind: TopicEvent;
  by: PersonId | null;
  words: string;
  about?: number;
  text?: string;
};

export type Party = { kind: PartyKind; name: string };

/** `name` is masked where it is stored: the signed sheet of the meeting has it in full. */
export type Attendee = { door: TerritoryId | null; party: number | null; name: string };

/** `words` are a draft; once approved they stand in the story alone. */
export type Minutes = { words: string; attendance: readonly Attendee[]; by: Officer; at: Instant };

export type Session = {
  number: number;
  venue: Venue;
  place: string;
  meetAt: Instant;
  agenda: string;
  calledAt: Instant;
  urgent: string | null;
  minutes: Minutes | null;
  approved: { by: Officer; at: Instant } | null;
  /** Why it did not take place. */
  cancelled: string | null;
};

export type Votes = { agree: number; disagree: number; abstain: number };

export type Decision = {
  at: Instant;
  by: Officer;
  outcome: Outcome;
  agreement: Agreement;
  votes: Votes | null;
  minority: readonly string[];
  unheard: string;
};

/** `opened`: the request of this id is there. */
export type Task = {
  number: number;
  words: string;
  owner: string;
  due: Day;
  category: Category;
  requestId: RequestId;
  opened: boolean;
  done: boolean;
  feedback: readonly { at: Instant; by: PersonId; words: string }[];
};

/** What those affected are told; each household's members hear each once. */
export type Announcement = { tip: string; session: { meetAt: Instant; place: string } | null };

/** What those who supported it are told, page by page; each once. */
export type Telling = { tip: string; after: readonly [TerritoryId, string] | null };

/** A walk through the buildings of the affected, by cursor; a broken run is taken up where it was. */
export type Walk = { at: number; after: TerritoryId | null };

/** What somebody said who was visited, by consent and without who it was. */
export type Voice = { id: string; day: Day; words: string; place: string };

/** Counts of what lies in collections of its own; made by the clock and by nobody else. */
export type Tally = { supports: number; buildings: number; households: number; known: number; heard: number };
