import { type Calendar, calendarOf } from '#kernel/calendar';
import {
  type Deadline,
  isOverdue,
  isPaused,
  pauseDeadline,
  resumeDeadline,
  startDeadline,
} from '#kernel/deadline';
import { dayOf, endOfDay, nextDay, plusMs } from '#kernel/instant';
import type { Level } from '#types/territory';
import type { Instant } from '#types/time';
import { firstLevel, type Ladder, type RequestDocument, verifiedAt } from './request.state';

export const calendarFor = (request: Pick<RequestDocument, 'calendar'>): Calendar =>
  calendarOf(request.calendar);

/** Runs from the submission: the resident waits from that day, whoever accepts it later. */
export const promise = (request: Pick<RequestDocument, 'settings' | 'calendar'>, now: Instant): Deadline =>
  startDeadline(
    { workingDays: request.settings.workingDays, source: request.settings.source },
    now,
    calendarFor(request),
  );

const limited = (request: Pick<RequestDocument, 'calendar'>, workingDays: number, now: Instant): Deadline =>
  startDeadline({ workingDays, source: 'setting' }, now, calendarFor(request));

type Settled = Pick<RequestDocument, 'settings' | 'calendar'>;

/** The further limit of a level once the promise has passed; a grid that is late gets as much as its community. */
export const levelLimit = (request: Settled, level: Level, now: Instant): Deadline => {
  const { levelDays } = request.settings;
  const days = level === 'street' || level === 'district' ? levelDays[level] : levelDays.community;
  return limited(request, days, now);
};

export const checkLimit = (request: Settled, now: Instant): Deadline =>
  limited(request, request.settings.checkDays, now);

export const workdaysFrom = (request: Settled, days: number, now: Instant): Instant =>
  limited(request, days, now).dueAt;

/** Natural days, usable up to the end of the last one. */
const windowEnd = (from: Instant, days: number): Instant => endOfDay(nextDay(dayOf(from), days));

/** Until when the result may be rated: after the check, and once more after a rectification. */
export const ratingEnds = (
  request: Pick<RequestDocument, 'state' | 'settings' | 'rated'>,
): Instant | null => {
  const rectified = request.rated?.case?.state === 'rectified' ? request.rated.case.rectifiedAt : null;
  const from = rectified ?? verifiedAt(request);
  return from === null ? null : windowEnd(from, request.settings.ratingWindowDays);
};

export const reopenEnds = (request: Pick<RequestDocument, 'state' | 'settings'>): Instant | null => {
  const from = verifiedAt(request);
  return from === null ? null : windowEnd(from, request.settings.reopenWindowDays);
};

/** Both clocks stand still together: the promise and the limit of the level that answers. */
export const pauseClocks = (request: RequestDocument, now: Instant, reason: string) => ({
  deadline: pauseDeadline(request.deadline, now, reason),
  ladder: onLimit(request.ladder, (limit) => pauseDeadline(limit, now, reason)),
});

export const resumeClocks = (request: RequestDocument, now: Instant) => {
  const calendar = calendarFor(request);
  return {
    deadline: resumeDeadline(request.deadline, now, calendar),
    ladder: onLimit(request.ladder, (limit) => resumeDeadline(limit, now, calendar)),
  };
};

const onLimit = (ladder: Ladder, change: (limit: Deadline) => Deadline): Ladder =>
  ladder.limit ? { ...ladder, limit: change(ladder.limit) } : ladder;

/** The reason of the pause while a result waits for its check: that time is not the handler's. */
export const CHECKING = 'checking';

/** The result lies with the checkers: the promise stands still, they have a limit of their own. */
export const toChecking = (request: RequestDocument, now: Instant) => {
  const running = resumeClocks(request, now).deadline;
  return {
    deadline: pauseDeadline(running, now, CHECKING),
    ladder: { ...request.ladder, limit: checkLimit(request, now), missed: false },
    overdueAt: request.overdueAt ?? (isOverdue(running, now) ? running.dueAt : null),
  };
};

/** Back with the handler: the promise goes on; a level that was reached meanwhile keeps its own limit. */
export const fromChecking = (request: RequestDocument, now: Instant) => {
  const { deadline } = resumeClocks(request, now);
  const ownLimit = request.ladder.level !== firstLevel(request) || isOverdue(deadline, now);
  const limit = ownLimit ? levelLimit(request, request.ladder.level, now) : deadline;
  return { deadline, ladder: { ...request.ladder, limit, missed: false } };
};

const justAfter = (instant: Instant): Instant => plusMs(instant, 1);

const afterLimit = ({ limit, missed }: Ladder): Instant[] =>
  limit && !missed && !isPaused(limit) ? [justAfter(limit.dueAt)] : [];

const afterCase = ({ rated }: RequestDocument): Instant[] => {
  const open = rated?.case;
  if (!open || open.state === 'rectified' || open.missed === 'rectify') return [];
  const contact = open.state === 'open' && open.missed === 'none' ? [justAfter(open.contactDueAt)] : [];
  return [...contact, justAfter(open.rectifyDueAt)];
};

/** Instants at which a request changes by itself. */
export const timersOf = (request: RequestDocument): Instant[] => {
  const ends = request.state.status === 'verified' ? ratingEnds(request) : null;
  return [...afterLimit(request.ladder), ...(ends ? [justAfter(ends)] : []), ...afterCase(request)];
};
