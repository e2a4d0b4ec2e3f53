import { drawNumber } from '#kernel/request-number';
import { done, type Result } from '#kernel/result';
import { ancestorAt, pathOf } from '#kernel/territory';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { tellDesk, tellResident, tellTakers } from '../messages/request.messages';
import { advanceByPerson, type Step } from '../request/advance.state';
import { foreignFile } from '../request/photos.policy';
import { promise } from '../request/request.deadlines';
import { firstLevel, type RequestDocument, type RequestState } from '../request/request.state';
import { entry, residentDoer, SYSTEM } from '../request/timeline.state';

/** Everything that is known of a request before it exists. */
export type Submission = Pick<
  RequestDocument,
  '_id' | 'reporterId' | 'reporter' | 'category' | 'words' | 'photos' | 'place' | 'settings' | 'calendar'
>;

const newborn = (submission: Submission, now: Instant, attempt: number): RequestDocument => {
  const within = pathOf(submission.place.territory);
  const grid = ancestorAt(submission.place.territory, 'grid');
  const deadline = promise(submission, now);
  return {
    ...submission,
    rev: 0,
    keys: [],
    number: drawNumber(submission._id, now, attempt),
    district: within[0] ?? submission.place.territory,
    submittedAt: now,
    grid,
    state: { status: 'submitted' },
    changedRev: 0,
    deadline,
    ladder: { level: firstLevel({ grid, place: submission.place }), limit: deadline, missed: false },
    overdueAt: null,
    urges: { count: 0, lastAt: null },
    failedChecks: 0,
    reopened: 0,
    rated: null,
    pastRatings: [],
    timeline: [],
    outbox: [],
    within,
    queue: null,
    phase: 'incoming',
    sortAt: deadline.dueAt,
    wakeAt: null,
  };
};

/** One place has one grid, and its workers are responsible: no desk has to look before they may begin. */
const toGrid = (request: RequestDocument, grid: TerritoryId, now: Instant): Step => {
  const state: RequestState = { status: 'assigned', at: now, to: { kind: 'grid', grid } };
  return {
    set: { state },
    entries: [
      entry('accepted', SYSTEM, now, { words: '位置在网格内，自动受理' }),
      entry('assigned', SYSTEM, now, { words: '派给所在网格的网格员' }),
    ],
    messages: [
      tellResident(request, 'assigned', '已派给网格员，等待签收', now),
      ...tellTakers({ ...request, state }, '新任务，请及时签收'),
    ],
  };
};

const toDesk = (request: RequestDocument): Step => ({ messages: tellDesk(request, '新诉求，请及时受理') });

/** @param attempt draws another number after one that was taken */
export const begin = (submission: Submission, now: Instant, attempt: number): RequestDocument => {
  const request = newborn(submission, now, attempt);
  const { words, photos } = submission;
  const submitted = entry('submitted', residentDoer(submission.reporterId), now, { words, photos });
  const step = request.grid === null ? toDesk(request) : toGrid(request, request.grid, now);
  const next = advanceByPerson(request, now, { ...step, entries: [submitted, ...(step.entries ?? [])] });
  return { ...next, rev: 1 };
};

export const submit = (
  submission: Submission,
  now: Instant,
  attempt: number,
): Result<RequestDocument, 'FILE_NOT_YOURS'> =>
  foreignFile(submission.photos, submission.reporterId) ?? done(begin(submission, now, attempt));
