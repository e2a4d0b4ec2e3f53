import { isOverdue } from '#kernel/deadline';
import { claimDue, type Woken } from '#kernel/outbox';
import type { Instant } from '#types/time';
import { advance } from '../request/advance.state';
import { indexed } from '../request/index-fields.state';
import { escalateByOne, levelAbove, levelWords } from '../request/ladder.decide';
import { ratingEnds } from '../request/request.deadlines';
import { clockRuns, type RequestDocument } from '../request/request.state';
import { entry, SYSTEM } from '../request/timeline.state';

type Event = (request: RequestDocument, now: Instant) => RequestDocument;

/** A level let its limit pass: recorded for that level, and the next one is told. */
const passLimit: Event = (request, now) => {
  const { limit, level, missed } = request.ladder;
  if (!limit || missed || !isOverdue(limit, now)) return request;
  const words = clockRuns(request) ? `${levelWords(level)}办理超过期限` : '核查超过期限';
  const late = clockRuns(request) && isOverdue(request.deadline, now);
  const marked = advance(request, now, {
    set: {
      ladder: { ...request.ladder, missed: levelAbove(level) === null },
      ...(late ? { overdueAt: request.overdueAt ?? request.deadline.dueAt } : {}),
    },
    entries: [entry('overdue', SYSTEM, now, { words })],
  });
  return escalateByOne(marked, words, now);
};

/** Nobody is forced to rate: after the window the result stands, and counts as unrated, not as good. */
const closeUnrated: Event = (request, now) => {
  const { state } = request;
  const ends = state.status === 'verified' ? ratingEnds(request) : null;
  if (state.status !== 'verified' || ends === null || now <= ends) return request;
  return advance(request, now, {
    set: { state: { status: 'closed', at: now, verifiedAt: state.at, handler: state.handler } },
    entries: [entry('closed', SYSTEM, now, { words: '评价期已过，自动结案' })],
  });
};

/** A bad rating that nobody followed up in time goes one level up. */
const passCase: Event = (request, now) => {
  const { rated } = request;
  const current = rated?.case;
  if (!rated || !current || current.state === 'rectified' || current.missed === 'rectify') return request;
  const noRectification = now > current.rectifyDueAt;
  const noContact = current.state === 'open' && current.missed === 'none' && now > current.contactDueAt;
  if (!noRectification && !noContact) return request;
  const words = noRectification ? '差评整改超过期限' : '差评回访超过期限';
  const marked = advance(request, now, {
    set: { rated: { ...rated, case: { ...current, missed: noRectification ? 'rectify' : 'contact' } } },
    entries: [entry('overdue', SYSTEM, now, { words, inner: true })],
  });
  return escalateByOne(marked, words, now);
};

const EVENTS: readonly Event[] = [passLimit, closeUnrated, passCase];

/**
 * What time alone does to a request, and the messages that are due, taken for sending; `null`: nothing.
 * One write carries it all: whoever writes it has the messages to send, nobody else.
 */
export const wake = (request: RequestDocument, now: Instant): Woken<RequestDocument> | null => {
  const moved = EVENTS.reduce((current, event) => event(current, now), request);
  const { outbox, claimed, lapsed } = claimDue(moved.outbox, now);
  const isTouched = moved !== request || outbox.some((message, place) => message !== moved.outbox[place]);
  const next = indexed({ ...moved, outbox, rev: request.rev + 1 });
  return isTouched || next.wakeAt !== request.wakeAt ? { document: next, claimed, lapsed } : null;
};
