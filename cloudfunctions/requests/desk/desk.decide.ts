import { done, type Result } from '#kernel/result';
import type { PauseReason, RefusalReason } from '#types/requests.labels';
import { PAUSE_LABELS, REFUSAL_LABELS } from '#types/requests.labels';
import type { Instant } from '#types/time';
import { tellResident, tellTakers } from '../messages/request.messages';
import { advanceByPerson } from '../request/advance.state';
import { gates, objection } from '../request/gates.policy';
import { pauseClocks, resumeClocks } from '../request/request.deadlines';
import type { Officer, RequestDocument } from '../request/request.state';
import { entry } from '../request/timeline.state';

type Stale = 'STATE_NOT_ALLOWED' | 'REVISION_STALE';
type Decided = Result<RequestDocument, Stale>;
type Ask<More = unknown> = { by: Officer; rev: number; now: Instant } & More;

const moment = ({ by, rev, now }: Ask) => ({ personId: by.personId, rev, now });

export const accept = (request: RequestDocument, ask: Ask): Decided => {
  const refusal = objection(gates.accept, request, moment(ask));
  if (refusal) return refusal;
  const { by, now } = ask;
  return done(
    advanceByPerson(request, now, {
      set: { state: { status: 'accepted', at: now } },
      entries: [entry('accepted', by, now)],
      messages: [tellResident(request, 'accepted', '已受理，正在安排处理', now)],
    }),
  );
};

/** The reason and the right channel are always told (首接负责). */
export const refuseRequest = (
  request: RequestDocument,
  ask: Ask<{ reason: RefusalReason; words: string }>,
): Decided => {
  const refusal = objection(gates.refuse, request, moment(ask));
  if (refusal) return refusal;
  const { by, now, reason } = ask;
  const words = `${REFUSAL_LABELS[reason]}。${ask.words}`;
  return done(
    advanceByPerson(request, now, {
      set: { state: { status: 'refused', at: now, reason }, ladder: { ...request.ladder, limit: null } },
      entries: [entry('refused', by, now, { words })],
      messages: [
        tellResident(request, 'refused', '点开查看原因和办理渠道', now),
        ...tellTakers(request, '不予受理，无需再处理'),
      ],
    }),
  );
};

export const pause = (
  request: RequestDocument,
  ask: Ask<{ reason: PauseReason; words: string }>,
): Decided => {
  const refusal = objection(gates.pause, request, moment(ask));
  if (refusal) return refusal;
  const { by, now, reason } = ask;
  const words = `${PAUSE_LABELS[reason]}。${ask.words}`;
  return done(
    advanceByPerson(request, now, {
      set: pauseClocks(request, now, reason),
      entries: [entry('paused', by, now, { words })],
    }),
  );
};

export const resume = (request: RequestDocument, ask: Ask): Decided => {
  const refusal = objection(gates.resume, request, moment(ask));
  if (refusal) return refusal;
  const { by, now } = ask;
  return done(
    advanceByPerson(request, now, {
      set: resumeClocks(request, now),
      entries: [entry('resumed', by, now)],
    }),
  );
};
