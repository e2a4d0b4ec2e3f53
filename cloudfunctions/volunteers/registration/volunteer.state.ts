import type { Aggregate } from '#kernel/aggregate';
import type { Erased } from '#kernel/chain';
import type { ActivityId, PersonId } from '#types/ids';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import type {
  Relation,
  ServiceKind,
  ServiceTime,
  Skill,
  VolunteerEvent,
  VolunteerState,
} from '#types/volunteers.labels';

/** Whose word stands for a minor; `confirmedAt`: somebody in an office has seen the consent. */
export type Guardian = {
  name: string;
  relation: Relation;
  sealedPhone: string;
  confirmedAt: Instant | null;
};
export type Helper = { personId: PersonId; name: string; relation: Relation; since: Instant };
/** What somebody wants to do and where; they change it as they like. */
export type Wishes = {
  skills: readonly Skill[];
  kinds: readonly ServiceKind[];
  times: readonly ServiceTime[];
  area: TerritoryId;
  areaLabel: string;
};
export type VolunteerEntry = {
  at: Instant;
  kind: VolunteerEvent;
  by: { personId: PersonId; name: string };
  words: string;
};

/**
 * What came of the activities somebody had signed up for. `counted`: what was reported of the last ones, so that a
 * repeated report counts nothing twice and a corrected one moves it.
 */
export type Attendance = {
  came: number;
  absent: number;
  counted: readonly { activity: ActivityId; came: boolean }[];
};

/** One registration a person, under the person's id. What is sealed is opened for its owner and for age limits only. */
export type Volunteer = Aggregate &
  Wishes & {
    _id: PersonId;
    number: string;
    state: VolunteerState;
    /** The name given at registration (实名). */
    name: string;
    sealedBirthDate: string | null;
    sealedSex: string | null;
    sealedIdNumber: string | null;
    /** For a unique index: the person's own id, and the blind mark of the id number where one was given. */
    marks: readonly string[];
    guardian: Guardian | null;
    helpers: readonly Helper[];
    consents: readonly { version: string; at: Instant }[];
    attendance: Attendance;
    /** For the index: the area and everything above it. */
    within: readonly TerritoryId[];
    timeline: readonly (VolunteerEntry | Erased)[];
    registeredAt: Instant;
  };

/** Active ones alone may sign up; a minor without a confirmed guardian is `waiting`. */
export const isActive = ({ state }: Pick<Volunteer, 'state'>): boolean => state === 'active';
