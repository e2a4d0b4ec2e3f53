import * as v from 'valibot';
import { personId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { day, instant } from './time';
import {
  RELATIONS,
  SERVICE_KINDS,
  SERVICE_TIMES,
  SEXES,
  SKILLS,
  VOLUNTEER_EVENTS,
  VOLUNTEER_STATES,
} from './volunteers.labels';

const skill = v.picklist(SKILLS);
const some = <const T extends readonly [string, ...string[]]>(list: T) =>
  v.optional(v.pipe(v.array(v.picklist(list)), v.maxLength(list.length)), []);
const relation = v.picklist(RELATIONS);
const state = v.picklist(VOLUNTEER_STATES);
/** As people read it out: `26` for the year, nine digits, a check digit. It says nothing about its owner. */
const volunteerNumber = v.pipe(v.string(), v.regex(/^\d{12}$/));
/** The last place is a check digit and may be X; whether it fits is told as `ID_NUMBER_INVALID`. */
const idNumber = v.pipe(v.string(), v.trim(), v.regex(/^\d{17}[\dX]$/));
const mobile = v.pipe(v.string(), v.trim(), v.regex(/^1\d{10}$/));

const wishes = {
  skills: some(SKILLS),
  kinds: some(SERVICE_KINDS),
  times: some(SERVICE_TIMES),
  /** The community or grid in which they want to serve. */
  area: territoryId,
};
const guardian = { name: words(20), relation };

/** One's own registration, whole and in the clear: it is theirs. Also what an export of one's data holds. */
const registration = v.strictObject({
  personId,
  number: volunteerNumber,
  state,
  name: v.string(),
  birthDate: v.nullable(day),
  age: v.nullable(v.number()),
  sex: v.nullable(v.picklist(SEXES)),
  idNumber: v.nullable(v.string()),
  skills: v.array(skill),
  kinds: v.array(v.picklist(SERVICE_KINDS)),
  times: v.array(v.picklist(SERVICE_TIMES)),
  area: territoryId,
  areaLabel: v.string(),
  guardian: v.nullable(v.strictObject({ ...guardian, phone: v.string(), confirmedAt: v.nullable(instant) })),
  /** Who may sign this person up besides themselves and the grid's workers. */
  helpers: v.array(v.strictObject({ personId, name: v.string(), relation, since: instant })),
  consents: v.array(v.strictObject({ version: v.string(), at: instant })),
  /** What came of the activities they had signed up for; leaders read `absent` beside the name. */
  attendance: v.strictObject({ came: v.number(), absent: v.number() }),
  timeline: v.array(
    v.strictObject({ at: instant, kind: v.picklist(VOLUNTEER_EVENTS), by: v.string(), words: v.string() }),
  ),
});
export type Registration = v.InferOutput<typeof registration>;

/** As the offices of an area see a volunteer: names masked (`周**`), nothing sealed is opened for a list. */
const summary = v.strictObject({
  personId,
  number: volunteerNumber,
  name: v.string(),
  state,
  skills: v.array(skill),
  kinds: v.array(v.picklist(SERVICE_KINDS)),
  area: territoryId,
  areaLabel: v.string(),
  minor: v.boolean(),
  guardian: v.nullable(v.strictObject({ ...guardian, confirmedAt: v.nullable(instant) })),
});
export type VolunteerSummary = v.InferOutput<typeof summary>;

const NEIGHBOURS = 'grid workers, staff and lead of that area or of one above it';

export const volunteers = {
  'volunteers.register': operation({
    kind: 'change',
    input: v.strictObject({
      ...wishes,
      birthDate: day,
      sex: v.optional(v.nullable(v.picklist(SEXES)), null),
      idNumber: v.optional(v.nullable(idNumber), null),
      guardian: v.optional(v.nullable(v.strictObject({ ...guardian, phone: mobile })), null),
      /** The version of the separate consent that was on the screen; without it nothing sensitive is taken. */
      consent: v.pipe(v.string(), v.regex(/^\d{4}-\d{2}$/)),
    }),
    output: v.strictObject({ personId, number: volunteerNumber, state }),
    who: 'anyone who gave a name, for themselves; also again after having left, under the same number',
    errors: [
      'ALREADY_REGISTERED',
      'NAME_MISSING',
      'CONSENT_OLD',
      'TOO_YOUNG',
      'GUARDIAN_MISSING',
      'BIRTH_DATE_INVALID',
      'ID_NUMBER_INVALID',
      'ID_NUMBER_TAKEN',
      'PLACE_UNKNOWN',
    ],
  }),
  'volunteers.getMine': operation({
    kind: 'query',
    input: v.strictObject({}),
    /** `null`: not registered. */
    output: v.strictObject({ registration: v.nullable(registration) }),
    who: 'anyone, their own registration',
    errors: [],
  }),
  'volunteers.correct': operation({
    kind: 'change',
    input: v.strictObject({ ...wishes }),
    output: v.strictObject({ personId, state }),
    who: 'a volunteer, their own wishes',
    errors: ['STATE_NOT_ALLOWED', 'PLACE_UNKNOWN'],
  }),
  'volunteers.leave': operation({
    kind: 'change',
    input: v.strictObject({ words: v.optional(maybeWords(200), '') }),
    /** Everything sensitive is gone; the number and the hours under it stay. */
    output: v.strictObject({ personId, state }),
    who: 'a volunteer, for themselves',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'volunteers.confirmGuardian': operation({
    kind: 'change',
    input: v.strictObject({ personId, words: words(200) }),
    output: v.strictObject({ personId, state }),
    who: `${NEIGHBOURS}, who saw the guardian’s consent; never the minor`,
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'volunteers.nameHelper': operation({
    kind: 'change',
    input: v.strictObject({ helper: personId, relation }),
    output: v.strictObject({ helpers: v.number() }),
    who: 'a volunteer, for themselves: whom they trust to sign them up',
    errors: ['STATE_NOT_ALLOWED', 'HELPER_UNKNOWN', 'HELPERS_FULL'],
  }),
  'volunteers.dropHelper': operation({
    kind: 'change',
    input: v.strictObject({ helper: personId }),
    output: v.strictObject({ helpers: v.number() }),
    who: 'a volunteer, for themselves',
    errors: ['STATE_NOT_ALLOWED'],
  }),
  'volunteers.list': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, state: v.optional(state, 'active'), ...page }),
    output: pageOf(summary),
    who: NEIGHBOURS,
    errors: [],
  }),
  'volunteers.openContact': operation({
    kind: 'change',
    input: v.strictObject({ personId, reason: words(100) }),
    output: v.strictObject({
      name: v.string(),
      /** Their own number where they gave one. */
      phone: v.nullable(v.string()),
      guardian: v.nullable(v.strictObject({ ...guardian, phone: v.string() })),
    }),
    who: `${NEIGHBOURS}; the look is told to the volunteer`,
    errors: ['STATE_NOT_ALLOWED'],
  }),
};
