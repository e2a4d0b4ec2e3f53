import { isOverdue, isPaused, workdaysLeft } from '#kernel/deadline';
import type { RequestSummary } from '#types/request-summary';
import type { Changed } from '#types/requests';
import type { Instant } from '#types/time';
import { calendarFor } from '../request/request.deadlines';
import {
  clockRuns,
  firstLevel,
  handlerOf,
  isOpen,
  type Officer,
  type RequestDocument,
} from '../request/request.state';

/** What a row of a list is made of, and who may see it; histories, messages and keys stay in the database. */
export const LISTED = [
  'rev',
  'number',
  'reporterId',
  'category',
  'words',
  'photos',
  'place',
  'grid',
  'submittedAt',
  'calendar',
  'state',
  'deadline',
  'ladder',
  'overdueAt',
  'urges',
  'rated',
] as const satisfies readonly (keyof RequestDocument)[];
export type Listed = Pick<RequestDocument, '_id' | (typeof LISTED)[number]>;

/** What every change answers. */
export const changedAnswer = (request: RequestDocument): Changed => ({
  requestId: request._id,
  number: request.number,
  status: request.state.status,
  rev: request.rev,
  dueAt: isOpen(request) ? request.deadline.dueAt : null,
});

const deadlineView = (request: Listed, now: Instant): RequestSummary['deadline'] => {
  const { state, deadline } = request;
  if (state.status === 'refused' || state.status === 'withdrawn') return null;
  const runs = clockRuns(request);
  const paused = runs && isPaused(deadline);
  return {
    dueAt: deadline.dueAt,
    workingDays: deadline.rule.workingDays,
    source: deadline.rule.source,
    provisional: deadline.provisional,
    workingDaysLeft: runs && !paused ? workdaysLeft(deadline, now, calendarFor(request)) : null,
    pausedSince: paused ? (deadline.pauses.at(-1)?.from ?? null) : null,
  };
};

/** Who has it: the handler, or the person to whom it was given. */
export const officerOf = (request: Pick<RequestDocument, 'state'>): Officer | null => {
  const { state } = request;
  if (state.status === 'assigned') return state.to.kind === 'person' ? state.to.person : null;
  return handlerOf(request);
};

const caseOf = ({ rated }: Listed): RequestSummary['ratingCase'] =>
  rated?.case
    ? {
        state: rated.case.state,
        contactDueAt: rated.case.contactDueAt,
        rectifyDueAt: rated.case.rectifyDueAt,
      }
    : null;

export const summaryOf = (request: Listed, now: Instant): RequestSummary => {
  const officer = officerOf(request);
  const { ladder } = request;
  return {
    id: request._id,
    number: request.number,
    category: request.category,
    words: request.words,
    photoCount: request.photos.length,
    status: request.state.status,
    place: request.place,
    submittedAt: request.submittedAt,
    deadline: deadlineView(request, now),
    overdue: request.overdueAt !== null || (clockRuns(request) && isOverdue(request.deadline, now)),
    escalatedTo: ladder.level === firstLevel(request) ? null : ladder.level,
    urgedCount: request.urges.count,
    handler: officer && { name: officer.name, role: officer.role },
    ratingCase: caseOf(request),
    rev: request.rev,
  };
};
