import { done, type Result, refuse } from '#kernel/result';
import type { FileId } from '#types/ids';
import type { Instant } from '#types/time';
import { tellResident, tellStaff } from '../messages/request.messages';
import { advanceByPerson } from '../request/advance.state';
import { gates, objection } from '../request/gates.policy';
import { escalateByOne } from '../request/ladder.decide';
import { foreignFile } from '../request/photos.policy';
import { fromChecking } from '../request/request.deadlines';
import type { Officer, RequestDocument } from '../request/request.state';
import { entry } from '../request/timeline.state';

type Ask = {
  by: Officer;
  rev: number;
  now: Instant;
  passed: boolean;
  words: string;
  photos: readonly FileId[];
};

const pass = (request: RequestDocument, handler: Officer, { by, now, words, photos }: Ask): RequestDocument =>
  advanceByPerson(request, now, {
    set: { state: { status: 'verified', at: now, handler }, ladder: { ...request.ladder, limit: null } },
    entries: [entry('verified', by, now, { words, photos })],
    messages: [tellResident(request, 'verified', '核查通过，请您评价', now)],
  });

/** Back to the same handler; every second failed check brings it one level up. */
const sendBack = (request: RequestDocument, handler: Officer, ask: Ask): RequestDocument => {
  const { by, now, words, photos } = ask;
  const failedChecks = request.failedChecks + 1;
  const returned = advanceByPerson(request, now, {
    set: {
      ...fromChecking(request, now),
      state: { status: 'acknowledged', at: now, handler },
      failedChecks,
    },
    entries: [entry('returned', by, now, { words, photos })],
    messages: [
      tellResident(request, 'acknowledged', '核查未通过，已退回继续处理', now),
      tellStaff(request, { person: handler.personId }, '核查未通过，请继续处理'),
    ],
  });
  const every = request.settings.failedChecks;
  return failedChecks % every === 0 ? escalateByOne(returned, `${failedChecks}次核查未通过`, now) : returned;
};

type Code =
  | 'STATE_NOT_ALLOWED'
  | 'REVISION_STALE'
  | 'CHECKER_IS_HANDLER'
  | 'REASON_MISSING'
  | 'FILE_NOT_YOURS';

export const verify = (request: RequestDocument, ask: Ask): Result<RequestDocument, Code> => {
  const { by, rev, now, passed, words, photos } = ask;
  const refusal =
    objection(gates.verify, request, { personId: by.personId, rev, now }) ?? foreignFile(photos, by.personId);
  if (refusal) return refusal;
  if (request.state.status !== 'resolved') return refuse('STATE_NOT_ALLOWED');
  if (!passed && words === '') return refuse('REASON_MISSING');
  return done((passed ? pass : sendBack)(request, request.state.handler, ask));
};
