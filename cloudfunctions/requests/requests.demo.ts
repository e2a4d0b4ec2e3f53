import { maskName } from '#kernel/masks';
import type { Result } from '#kernel/result';
import type { Instant } from '#types/time';
import { requestSettings } from './request/request.settings';
import type { RequestDocument } from './request/request.state';
import { type Submission, submit } from './resident/submit.decide';
import { wake } from './wake/wake.decide';

type Invented = Pick<Submission, '_id' | 'reporterId' | 'category' | 'words' | 'place'> &
  Partial<Submission> & { reporterName?: string };

const settled = <T>(result: Result<T, string>): T => {
  if (result.ok) return result.data;
  throw new Error(`the story does not work: ${result.code} ${JSON.stringify(result.details)}`);
};

/** A request as `requests.submit` would have stored it at `now`. */
export const inventRequest = (
  { reporterName = '居民', ...invented }: Invented,
  now: Instant,
  attempt = 0,
): RequestDocument =>
  settled(
    submit(
      {
        photos: [],
        reporter: {
          maskedName: maskName(reporterName),
          maskedPhone: null,
          sealedName: null,
          sealedPhone: null,
        },
        settings: requestSettings([], invented.category),
        calendar: { holidays: [], workdays: [] },
        ...invented,
      },
      now,
      attempt,
    ),
  );

/** A decision as an operation would have stored it: `play(request, acknowledge, { by, now })`. */
export const play = <Ask extends { rev: number }>(
  request: RequestDocument,
  decide: (request: RequestDocument, ask: Ask) => Result<RequestDocument, string>,
  ask: Omit<Ask, 'rev'>,
): RequestDocument => {
  const next = settled(decide(request, { ...ask, rev: request.rev } as Ask));
  return { ...next, rev: request.rev + 1 };
};

/** What the clock would have made of it by `now`; its messages count as sent. */
export const letPass = (request: RequestDocument, now: Instant): RequestDocument => {
  const woken = wake(request, now)?.document ?? request;
  const outbox = woken.outbox.map((entry) => ({
    ...entry,
    state: 'sent' as const,
    nextAt: null,
    reached: 1,
  }));
  // once more, so that the index fields know that nothing waits to be sent
  return wake({ ...woken, outbox }, now)?.document ?? { ...woken, outbox };
};
