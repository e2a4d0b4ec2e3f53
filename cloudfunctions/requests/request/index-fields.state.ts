import { nextAttempt } from '#kernel/outbox';
import type { PersonId } from '#types/ids';
import type { DeskQueue, Status } from '#types/requests.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { timersOf } from './request.deadlines';
import { hasOpenCase, type IndexFields, type RequestDocument, type RequestState } from './request.state';

export const personQueue = (person: PersonId): string => `person:${person}`;
export const gridQueue = (grid: TerritoryId): string => `grid:${grid}`;

const PHASES: Record<Status, DeskQueue> = {
  submitted: 'incoming',
  accepted: 'incoming',
  assigned: 'working',
  acknowledged: 'working',
  resolved: 'checking',
  verified: 'done',
  closed: 'done',
  refused: 'done',
  withdrawn: 'done',
};

const queueOf = (state: RequestState): string | null => {
  if (state.status === 'acknowledged') return personQueue(state.handler.personId);
  if (state.status !== 'assigned') return null;
  return state.to.kind === 'grid' ? gridQueue(state.to.grid) : personQueue(state.to.person.personId);
};

const sortAtOf = (request: RequestDocument): Instant => {
  const { state, rated, ladder, deadline } = request;
  if (rated?.case && hasOpenCase(request)) {
    return rated.case.state === 'open' ? rated.case.contactDueAt : rated.case.rectifyDueAt;
  }
  if (state.status === 'resolved') return ladder.limit?.dueAt ?? state.at;
  return PHASES[state.status] === 'done' && 'at' in state ? state.at : deadline.dueAt;
};

const soonest = (instants: readonly Instant[]): Instant | null => [...instants].sort()[0] ?? null;

/** The document with its index fields made anew. */
export const indexed = (request: RequestDocument): RequestDocument => {
  const attempt = nextAttempt(request.outbox);
  const fields: Omit<IndexFields, 'within'> = {
    queue: queueOf(request.state),
    phase: hasOpenCase(request) ? 'rating_cases' : PHASES[request.state.status],
    sortAt: sortAtOf(request),
    wakeAt: soonest([...timersOf(request), ...(attempt ? [attempt] : [])]),
  };
  return { ...request, ...fields };
};
