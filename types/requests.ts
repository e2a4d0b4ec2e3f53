import * as v from 'valibot';
import { category } from './category';
import { fileId, personId, requestId } from './ids';
import { operation } from './operation';
import { page, pageOf } from './paging';
import { placeInput } from './place';
import { requestSummary } from './request-summary';
import {
  ACTIONS,
  DESK_QUEUES,
  MAX_PHOTOS,
  MAX_WORDS,
  PAUSE_REASONS,
  RATING_LEVELS,
  REFUSAL_REASONS,
  STATUSES,
  TIMELINE_KINDS,
} from './requests.labels';
import { territoryId } from './territory';
import { maybeWords, words } from './text';
import { instant } from './time';

export const status = v.picklist(STATUSES);
export const ratingLevel = v.picklist(RATING_LEVELS);
const photos = v.optional(v.pipe(v.array(fileId), v.maxLength(MAX_PHOTOS)), []);

/** The revision the caller saw; a change decided on an older one is refused with `REVISION_STALE`. */
const rev = v.pipe(v.number(), v.integer(), v.minValue(1));
const target = { requestId, rev };

const photo = v.strictObject({ fileId: v.string(), url: v.string() });

export const timelineEntry = v.strictObject({
  at: instant,
  kind: v.picklist(TIMELINE_KINDS),
  /** Who did it, as the reader may see them: `王师傅 · 网格员`, `居民`, `系统`. */
  by: v.string(),
  words: v.string(),
  photos: v.array(photo),
  /** Inner entries are for staff only and never reach the resident. */
  inner: v.boolean(),
});
export type TimelineEntry = v.InferOutput<typeof timelineEntry>;

const rating = v.strictObject({ level: ratingLevel, words: v.string(), at: instant });

export const requestDetail = v.strictObject({
  ...requestSummary.entries,
  photos: v.array(photo),
  mine: v.boolean(),
  /** Masked (`张**`, `138****1234`); the number is opened by `requests.openContact`, which is recorded. */
  reporter: v.strictObject({ name: v.string(), phone: v.nullable(v.string()) }),
  handlerPhone: v.nullable(v.string()),
  timeline: v.array(timelineEntry),
  rating: v.nullable(rating),
  secondRating: v.nullable(rating),
  /** What the caller may do now. */
  may: v.array(v.picklist(ACTIONS)),
});
export type RequestDetail = v.InferOutput<typeof requestDetail>;

/** What every change answers; a repeated request key answers the very same. */
export const changed = v.strictObject({
  requestId,
  number: v.string(),
  status,
  rev: v.number(),
  dueAt: v.nullable(instant),
});
export type Changed = v.InferOutput<typeof changed>;

const change = <const E extends readonly string[], I extends v.GenericSchema>(
  input: I,
  who: string,
  errors: E,
) =>
  operation({
    kind: 'change',
    input,
    output: changed,
    who,
    errors: ['REVISION_STALE', 'STATE_NOT_ALLOWED', ...errors],
  });

const RESIDENT = 'the resident who submitted it';
const HANDLER = 'the person who acknowledged it';
const STAFF =
  'community staff and lead of its community, coordinators of its street, operators of its district';

export const requests = {
  'requests.submit': operation({
    kind: 'change',
    input: v.strictObject({ category, words: words(MAX_WORDS), photos, place: placeInput }),
    output: changed,
    who: 'anyone signed in from WeChat',
    errors: ['PLACE_UNKNOWN', 'FILE_NOT_YOURS'],
  }),
  'requests.get': operation({
    kind: 'query',
    input: v.strictObject({ requestId }),
    output: requestDetail,
    who: `${RESIDENT}; workers of its grid; ${STAFF}; auditors above it`,
    errors: [],
  }),
  'requests.find': operation({
    kind: 'query',
    /** As it is read out on the phone: `261122-48375-2`; spaces and missing hyphens are forgiven by the client. */
    input: v.strictObject({ number: v.pipe(v.string(), v.regex(/^\d{6}-\d{5}-\d$/)) }),
    output: v.strictObject({ requestId }),
    who: `${RESIDENT}; workers of its grid; ${STAFF}; auditors above it`,
    errors: [],
  }),
  'requests.listMine': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(requestSummary),
    who: 'anyone signed in: their own requests',
    errors: [],
  }),
  'requests.listTasks': operation({
    kind: 'query',
    input: v.strictObject({ ...page }),
    output: pageOf(requestSummary),
    who: 'grid workers and department handlers: what waits for their grid or for themselves, the most urgent first',
    errors: [],
  }),
  'requests.listDesk': operation({
    kind: 'query',
    input: v.strictObject({ within: territoryId, queue: v.picklist(DESK_QUEUES), ...page }),
    output: pageOf(requestSummary),
    who: 'staff of that territory or of one above it; auditors',
    errors: [],
  }),
  'requests.accept': change(v.strictObject({ ...target }), STAFF, []),
  'requests.refuse': change(
    v.strictObject({ ...target, reason: v.picklist(REFUSAL_REASONS), words: words(MAX_WORDS) }),
    STAFF,
    [],
  ),
  'requests.assign': change(
    v.strictObject({
      ...target,
      /** One person, or `null`: any worker of the request's own grid may acknowledge. */
      assignee: v.nullable(personId),
      words: v.optional(maybeWords(200), ''),
    }),
    STAFF,
    ['ASSIGNEE_NOT_ALLOWED', 'REQUEST_ALREADY_ACKNOWLEDGED'],
  ),
  'requests.acknowledge': change(
    v.strictObject({ ...target }),
    'a worker of the grid it is assigned to, or the person it is assigned to',
    ['REQUEST_ALREADY_ACKNOWLEDGED'],
  ),
  'requests.addProgress': change(v.strictObject({ ...target, words: words(MAX_WORDS), photos }), HANDLER, [
    'FILE_NOT_YOURS',
  ]),
  'requests.addNote': change(
    v.strictObject({ ...target, words: words(MAX_WORDS) }),
    `${HANDLER}; workers of its grid; ${STAFF}`,
    [],
  ),
  'requests.resolve': change(v.strictObject({ ...target, words: words(MAX_WORDS), photos }), HANDLER, [
    'FILE_NOT_YOURS',
    'EVIDENCE_MISSING',
  ]),
  'requests.verify': change(
    v.strictObject({ ...target, passed: v.boolean(), words: v.optional(maybeWords(MAX_WORDS), ''), photos }),
    `${STAFF}, never the handler`,
    ['CHECKER_IS_HANDLER', 'REASON_MISSING', 'FILE_NOT_YOURS'],
  ),
  'requests.rate': change(
    v.strictObject({ ...target, level: ratingLevel, words: v.optional(maybeWords(MAX_WORDS), '') }),
    RESIDENT,
    ['ALREADY_RATED', 'WINDOW_CLOSED'],
  ),
  'requests.reopen': change(v.strictObject({ ...target, words: words(MAX_WORDS), photos }), RESIDENT, [
    'WINDOW_CLOSED',
    'REOPEN_LIMIT_REACHED',
    'FILE_NOT_YOURS',
  ]),
  'requests.withdraw': change(
    v.strictObject({ ...target, words: v.optional(maybeWords(200), '') }),
    RESIDENT,
    [],
  ),
  'requests.urge': change(v.strictObject({ ...target }), RESIDENT, ['URGED_RECENTLY']),
  'requests.pause': change(
    v.strictObject({ ...target, reason: v.picklist(PAUSE_REASONS), words: words(200) }),
    STAFF,
    [],
  ),
  'requests.resume': change(v.strictObject({ ...target }), STAFF, []),
  'requests.openContact': operation({
    kind: 'change',
    input: v.strictObject({ requestId, reason: words(100) }),
    output: v.strictObject({ name: v.string(), phone: v.nullable(v.string()) }),
    who: `${HANDLER}; ${STAFF}; each look is recorded with its reason`,
    errors: [],
  }),
  'requests.contactRater': change(
    v.strictObject({ ...target, words: words(MAX_WORDS) }),
    `${STAFF}, never the person who was rated`,
    ['CHECKER_IS_HANDLER'],
  ),
  'requests.rectify': change(
    v.strictObject({ ...target, words: words(MAX_WORDS), photos }),
    `${STAFF}, never the person who was rated`,
    ['CHECKER_IS_HANDLER', 'FILE_NOT_YOURS'],
  ),
};
