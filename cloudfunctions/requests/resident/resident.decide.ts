import { done, type Result, refuse } from '#kernel/result';
import type { FileId, PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { tellDesk, tellTakers } from '../messages/request.messages';
import { advance, advanceByPerson } from '../request/advance.state';
import { gates, objection } from '../request/gates.policy';
import { escalate, isBelow } from '../request/ladder.decide';
import { foreignFile } from '../request/photos.policy';
import { promise } from '../request/request.deadlines';
import {
  type Assignment,
  handlerOf,
  type Officer,
  type RequestDocument,
  type RequestState,
} from '../request/request.state';
import { entry, residentDoer } from '../request/timeline.state';

type Stale = 'STATE_NOT_ALLOWED' | 'REVISION_STALE';
type Ask<More = unknown> = { personId: PersonId; rev: number; now: Instant } & More;

export const withdraw = (
  request: RequestDocument,
  ask: Ask<{ words: string }>,
): Result<RequestDocument, Stale> => {
  const refusal = objection(gates.withdraw, request, ask);
  if (refusal) return refusal;
  const { personId, now, words } = ask;
  return done(
    advanceByPerson(request, now, {
      set: { state: { status: 'withdrawn', at: now }, ladder: { ...request.ladder, limit: null } },
      entries: [entry('withdrawn', residentDoer(personId), now, { words })],
      messages: tellTakers(request, '居民已撤回，无需再处理'),
    }),
  );
};

/** Urging asks for haste and decides nothing: whoever is at work keeps a valid view. */
export const urge = (
  request: RequestDocument,
  ask: Ask,
): Result<RequestDocument, Stale | 'URGED_RECENTLY'> => {
  const refusal = objection(gates.urge, request, ask);
  if (refusal) return refusal;
  const { personId, now } = ask;
  const tip = '居民催办，请尽快处理';
  const withWorkers = request.state.status === 'assigned' || request.state.status === 'acknowledged';
  return done(
    advance(request, now, {
      set: { urges: { count: request.urges.count + 1, lastAt: now } },
      entries: [entry('urged', residentDoer(personId), now)],
      messages: withWorkers ? tellTakers(request, tip) : tellDesk(request, tip),
    }),
  );
};

/** Back to where it was handled: the grid's workers, or the person of a department. */
const backTo = (handler: Officer): Assignment =>
  handler.role === 'grid_worker'
    ? { kind: 'grid', grid: handler.territory }
    : { kind: 'person', person: handler };

const TO_THE_STREET = 2;

/** A new round with a promise of its own; what was rated before stays on record. */
const anotherRound = (request: RequestDocument, handler: Officer, now: Instant) => {
  const deadline = promise(request, now);
  const state: RequestState = { status: 'assigned', at: now, to: backTo(handler) };
  return {
    state,
    deadline,
    ladder: { level: request.ladder.level, limit: deadline, missed: false },
    overdueAt: null,
    failedChecks: 0,
    reopened: request.reopened + 1,
    rated: null,
    pastRatings: request.rated ? [...request.pastRatings, request.rated] : request.pastRatings,
  };
};

type ReopenCode = Stale | 'WINDOW_CLOSED' | 'REOPEN_LIMIT_REACHED' | 'FILE_NOT_YOURS';

export const reopen = (
  request: RequestDocument,
  ask: Ask<{ words: string; photos: readonly FileId[] }>,
): Result<RequestDocument, ReopenCode> => {
  const { personId, now, words, photos } = ask;
  const refusal = objection(gates.reopen, request, ask) ?? foreignFile(photos, personId);
  if (refusal) return refusal;
  const handler = handlerOf(request);
  if (!handler) return refuse('STATE_NOT_ALLOWED');
  const set = anotherRound(request, handler, now);
  const tip = '居民重新打开，请尽快处理';
  const opened = advanceByPerson(request, now, {
    set,
    entries: [entry('reopened', residentDoer(personId), now, { words, photos })],
    messages: [...tellTakers({ ...request, ...set }, tip), ...tellDesk({ ...request, ...set }, tip)],
  });
  const raise = set.reopened >= TO_THE_STREET && isBelow(opened.ladder.level, 'street');
  return done(raise ? escalate(opened, 'street', `居民第${set.reopened}次重新打开`, now) : opened);
};
