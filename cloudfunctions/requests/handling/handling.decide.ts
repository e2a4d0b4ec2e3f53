import { done, type Result, refuse } from '#kernel/result';
import type { FileId } from '#types/ids';
import { PHYSICAL_CATEGORIES } from '#types/requests.labels';
import type { Instant } from '#types/time';
import { tellDesk, tellResident } from '../messages/request.messages';
import { advance, advanceByPerson } from '../request/advance.state';
import { gates, objection } from '../request/gates.policy';
import { foreignFile } from '../request/photos.policy';
import { toChecking } from '../request/request.deadlines';
import type { Officer, RequestDocument } from '../request/request.state';
import { entry } from '../request/timeline.state';

type Stale = 'STATE_NOT_ALLOWED' | 'REVISION_STALE';
type Ask<More = unknown> = { by: Officer; rev: number; now: Instant } & More;
type Report = { words: string; photos: readonly FileId[] };

const moment = ({ by, rev, now }: Ask) => ({ personId: by.personId, rev, now });

/** The first one has it; everybody else learns that somebody has. */
export const acknowledge = (
  request: RequestDocument,
  ask: Ask,
): Result<RequestDocument, Stale | 'REQUEST_ALREADY_ACKNOWLEDGED'> => {
  const refusal = objection(gates.acknowledge, request, moment(ask));
  if (refusal) return refusal;
  const { by, now } = ask;
  return done(
    advanceByPerson(request, now, {
      set: { state: { status: 'acknowledged', at: now, handler: by } },
      entries: [entry('acknowledged', by, now)],
      messages: [tellResident(request, 'acknowledged', `${by.name}已签收，正在处理`, now)],
    }),
  );
};

export const addProgress = (
  request: RequestDocument,
  ask: Ask<Report>,
): Result<RequestDocument, Stale | 'FILE_NOT_YOURS'> => {
  const { by, now, words, photos } = ask;
  const refusal = objection(gates.addProgress, request, moment(ask)) ?? foreignFile(photos, by.personId);
  if (refusal) return refusal;
  return done(advanceByPerson(request, now, { entries: [entry('progress', by, now, { words, photos })] }));
};

export const resolve = (
  request: RequestDocument,
  ask: Ask<Report>,
): Result<RequestDocument, Stale | 'FILE_NOT_YOURS' | 'EVIDENCE_MISSING'> => {
  const { by, now, words, photos } = ask;
  const refusal = objection(gates.resolve, request, moment(ask)) ?? foreignFile(photos, by.personId);
  if (refusal) return refusal;
  if (request.state.status !== 'acknowledged') return refuse('STATE_NOT_ALLOWED');
  if (PHYSICAL_CATEGORIES.includes(request.category) && photos.length === 0)
    return refuse('EVIDENCE_MISSING');
  return done(
    advanceByPerson(request, now, {
      set: {
        ...toChecking(request, now),
        state: { status: 'resolved', at: now, handler: request.state.handler },
      },
      entries: [entry('resolved', by, now, { words, photos })],
      messages: [
        tellResident(request, 'resolved', '已处理，社区正在核查结果', now),
        ...tellDesk(request, '已办结，请核查处理结果'),
      ],
    }),
  );
};

/** An inner note decides nothing, so it makes nobody's view stale. */
export const addNote = (
  request: RequestDocument,
  ask: Ask<{ words: string }>,
): Result<RequestDocument, 'REVISION_STALE'> => {
  const refusal = objection(gates.addNote, request, moment(ask));
  if (refusal) return refusal;
  const { by, now, words } = ask;
  return done(advance(request, now, { entries: [entry('note', by, now, { words, inner: true })] }));
};

/** Who looked at the resident's number, when and why, is part of the record (PIPL Art. 51). */
export const lookAtContact = (
  request: RequestDocument,
  { by, now, reason }: { by: Officer; now: Instant; reason: string },
): RequestDocument =>
  advance(request, now, { entries: [entry('contact_opened', by, now, { words: reason, inner: true })] });
