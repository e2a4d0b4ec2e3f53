import { done, type Refusal, type Result, refuse } from '#kernel/result';
import type { Instant } from '#types/time';
import { takersOf, tellResident, tellStaff, tellTakers } from '../messages/request.messages';
import { advanceByPerson } from '../request/advance.state';
import { gates, objection } from '../request/gates.policy';
import type { Assignment, Officer, RequestDocument, RequestState } from '../request/request.state';
import { type Entry, entry } from '../request/timeline.state';

/** Whom staff chose: the request's own grid, somebody with their office for it, or somebody who has none. */
export type Choice = { kind: 'grid' } | { kind: 'person'; person: Officer } | { kind: 'nobody' };

type Ask = { by: Officer; rev: number; now: Instant; choice: Choice; words: string };

const assignmentOf = (
  request: RequestDocument,
  choice: Choice,
): Result<Assignment, 'ASSIGNEE_NOT_ALLOWED'> => {
  if (choice.kind === 'person') return done(choice);
  if (choice.kind === 'grid' && request.grid !== null) return done({ kind: 'grid', grid: request.grid });
  return refuse('ASSIGNEE_NOT_ALLOWED');
};

/** Taking a task from somebody who has begun is meant seriously when it is explained. */
const alreadyTaken = (
  request: RequestDocument,
  words: string,
): Refusal<'REQUEST_ALREADY_ACKNOWLEDGED'> | null =>
  request.state.status === 'acknowledged' && words === '' ? refuse('REQUEST_ALREADY_ACKNOWLEDGED') : null;

const targetWords = (to: Assignment): string =>
  to.kind === 'grid' ? '派给所在网格的网格员' : `派给${to.person.name}`;

/** Staff's own words may be about colleagues; the resident reads only to whom it went. */
const entriesOf = (request: RequestDocument, to: Assignment, { by, now, words }: Ask): Entry[] => {
  const { status } = request.state;
  const again = status === 'assigned' || status === 'acknowledged';
  return [
    ...(status === 'submitted' ? [entry('accepted', by, now)] : []),
    entry(again ? 'reassigned' : 'assigned', by, now, { words: targetWords(to) }),
    ...(words === '' ? [] : [entry('note', by, now, { words, inner: true })]),
  ];
};

type Code = 'STATE_NOT_ALLOWED' | 'REVISION_STALE' | 'REQUEST_ALREADY_ACKNOWLEDGED' | 'ASSIGNEE_NOT_ALLOWED';

export const assign = (request: RequestDocument, ask: Ask): Result<RequestDocument, Code> => {
  const { by, rev, now, words } = ask;
  const taken = alreadyTaken(request, words);
  const refusal = taken ?? objection(gates.assign, request, { personId: by.personId, rev, now });
  if (refusal) return refusal;
  const assignment = assignmentOf(request, ask.choice);
  if (!assignment.ok) return assignment;
  const state: RequestState = { status: 'assigned', at: now, to: assignment.data };
  return done(
    advanceByPerson(request, now, {
      set: { state },
      entries: entriesOf(request, assignment.data, ask),
      messages: [
        tellResident(request, 'assigned', '已派单，等待签收', now),
        ...takersOf(request.state).map((to) => tellStaff(request, to, '任务已改派，无需再处理')),
        ...tellTakers({ ...request, state }, '新任务，请及时签收'),
      ],
    }),
  );
};
