import { done, type Result, refuse } from '#kernel/result';
import type { FileId, PersonId } from '#types/ids';
import { RATING_LABELS, type RatingLevel } from '#types/requests.labels';
import type { Instant } from '#types/time';
import { tellDesk, tellResident } from '../messages/request.messages';
import { advanceByPerson } from '../request/advance.state';
import { gates, objection } from '../request/gates.policy';
import { escalateByOne } from '../request/ladder.decide';
import { foreignFile } from '../request/photos.policy';
import { workdaysFrom } from '../request/request.deadlines';
import {
  handlerOf,
  type Officer,
  type Rated,
  type Rating,
  type RequestDocument,
  verifiedAt,
} from '../request/request.state';
import { entry, residentDoer, SYSTEM } from '../request/timeline.state';

type Stale = 'STATE_NOT_ALLOWED' | 'REVISION_STALE';

/** 好差评: the two lowest of five levels are bad ratings, and each bad one is followed up. */
const isBad = (level: RatingLevel): boolean => level <= 2;

const firstRated = (request: RequestDocument, rating: Rating): Rated => ({
  first: rating,
  second: null,
  case: isBad(rating.level)
    ? {
        state: 'open',
        contactDueAt: workdaysFrom(request, request.settings.contactDays, rating.at),
        rectifyDueAt: workdaysFrom(request, request.settings.rectifyDays, rating.at),
        missed: 'none',
      }
    : null,
});

type RateAsk = { personId: PersonId; rev: number; now: Instant; level: RatingLevel; words: string };

const ratedEntry = (kind: 'rated' | 'rated_again', { personId, now, level, words }: RateAsk) =>
  entry(kind, residentDoer(personId), now, {
    words: [RATING_LABELS[level], words].filter(Boolean).join('：'),
  });

const rateFirst = (request: RequestDocument, handler: Officer, ask: RateAsk): RequestDocument => {
  const { now, level, words } = ask;
  const rated = firstRated(request, { level, words, at: now });
  const since = verifiedAt(request) ?? now;
  const closing = request.state.status === 'verified';
  return advanceByPerson(request, now, {
    set: {
      rated,
      ...(closing ? { state: { status: 'closed' as const, at: now, verifiedAt: since, handler } } : {}),
    },
    entries: [
      ratedEntry('rated', ask),
      ...(closing ? [entry('closed', SYSTEM, now)] : []),
      ...(rated.case ? [entry('case_opened', SYSTEM, now, { inner: true })] : []),
    ],
    messages: rated.case ? tellDesk(request, '收到差评，请在期限内回访') : [],
  });
};

const rateAgain = (request: RequestDocument, rated: Rated, ask: RateAsk): RequestDocument => {
  const { now, level, words } = ask;
  const next = advanceByPerson(request, now, {
    set: { rated: { ...rated, second: { level, words, at: now } } },
    entries: [ratedEntry('rated_again', ask)],
  });
  return isBad(level) ? escalateByOne(next, '整改后居民仍不满意', now) : next;
};

export const rate = (
  request: RequestDocument,
  ask: RateAsk,
): Result<RequestDocument, Stale | 'ALREADY_RATED' | 'WINDOW_CLOSED'> => {
  const refusal = objection(gates.rate, request, ask);
  if (refusal) return refusal;
  const handler = handlerOf(request);
  if (!handler) return refuse('STATE_NOT_ALLOWED');
  return done(request.rated ? rateAgain(request, request.rated, ask) : rateFirst(request, handler, ask));
};

type CaseAsk = { by: Officer; rev: number; now: Instant; words: string };

/** The return visit; what the resident said stays between the desk and them. */
export const contactRater = (
  request: RequestDocument,
  ask: CaseAsk,
): Result<RequestDocument, Stale | 'CHECKER_IS_HANDLER'> => {
  const { by, rev, now, words } = ask;
  const refusal = objection(gates.contactRater, request, { personId: by.personId, rev, now });
  if (refusal) return refusal;
  const { rated } = request;
  if (rated?.case?.state !== 'open') return refuse('STATE_NOT_ALLOWED');
  return done(
    advanceByPerson(request, now, {
      set: { rated: { ...rated, case: { ...rated.case, state: 'contacted', contactedAt: now } } },
      entries: [entry('case_contacted', by, now, { words, inner: true })],
    }),
  );
};

export const rectify = (
  request: RequestDocument,
  ask: CaseAsk & { photos: readonly FileId[] },
): Result<RequestDocument, Stale | 'CHECKER_IS_HANDLER' | 'FILE_NOT_YOURS'> => {
  const { by, rev, now, words, photos } = ask;
  const refusal =
    objection(gates.rectify, request, { personId: by.personId, rev, now }) ??
    foreignFile(photos, by.personId);
  if (refusal) return refusal;
  const { rated } = request;
  if (rated?.case?.state !== 'contacted') return refuse('STATE_NOT_ALLOWED');
  return done(
    advanceByPerson(request, now, {
      set: { rated: { ...rated, case: { ...rated.case, state: 'rectified', rectifiedAt: now } } },
      entries: [entry('case_rectified', by, now, { words, photos })],
      messages: [tellResident(request, request.state.status, '整改结果已反馈，可再次评价', now)],
    }),
  );
};
