import type { PersonId } from '#types/ids';
import type { ReportReason } from '#types/moderation.labels';
import type { Instant } from '#types/time';
import { appeal, decide, type Moderation, mayAppeal, report, type Verdict } from './moderation';
import { done, type Result } from './result';

/** What an act on somebody's text leaves: how it stands, a line of its story, and what its author is told. */
export type Moderated = {
  text: Moderation;
  event: { kind: 'reported' | 'shown' | 'hidden' | 'appealed'; by: PersonId; words: string };
  tell?: string;
};

type Refused = 'STATE_NOT_ALLOWED';

export const reported = (
  text: Moderation,
  { by, reason, now }: { by: PersonId; reason: ReportReason; now: Instant },
): Result<Moderated, Refused> => {
  const next = report(text, { by, reason, at: now });
  return next.ok ? done({ text: next.data, event: { kind: 'reported', by, words: reason } }) : next;
};

/** The author learns what was decided, and why. @param what it is called: `提问` */
export const decided = (
  text: Moderation,
  what: string,
  {
    by,
    show,
    words,
    now,
  }: { by: { personId: PersonId; name: string }; show: boolean; words: string; now: Instant },
): Result<Moderated, Refused | 'DECIDER_DECIDED_BEFORE'> => {
  const next = decide(text, by, { show, words }, now);
  if (!next.ok) return next;
  return done({
    text: next.data,
    event: { kind: show ? 'shown' : 'hidden', by: by.personId, words },
    tell: show ? `您的${what}已公开` : `未公开：${words}`,
  });
};

export const appealed = (
  text: Moderation,
  { by, words, verdict, now }: { by: PersonId; words: string; verdict: Verdict; now: Instant },
): Result<Moderated, Refused> => {
  const next = appeal(text, { words, verdict, now });
  return next.ok ? done({ text: next.data, event: { kind: 'appealed', by, words } }) : next;
};

/** For its author; who decided is a colleague's name, not the author's business. */
export const ownView = (text: Moderation) => {
  const last = text.decisions.at(-1);
  return {
    decision: last ? { state: last.state, words: last.words, at: last.at } : null,
    appeal: text.appeal && {
      words: text.appeal.words,
      at: text.appeal.at,
      settled: text.appeal.settled,
    },
    mayAppeal: mayAppeal(text),
  };
};

const doubtOf = (verdict: Verdict): Exclude<Verdict, 'pass'> | null => (verdict === 'pass' ? null : verdict);

/** For a moderator; who reported it is nobody's business. */
export const queuedView = ({ state, verdict, reports, appeal: asked }: Moderation) => {
  const waiting = asked && !asked.settled ? asked : null;
  return {
    state,
    heldFor: state === 'held' ? doubtOf(verdict) : null,
    reports: reports.map(({ reason, at }) => ({ reason, at })),
    appeal: waiting?.words ?? null,
    appealHeldFor: waiting && doubtOf(waiting.verdict),
  };
};
