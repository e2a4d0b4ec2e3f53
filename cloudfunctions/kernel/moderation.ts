import type { PersonId } from '#types/ids';
import type { ReportReason, TextState } from '#types/moderation.labels';
import type { TerritoryId } from '#types/territory';
import type { Instant } from '#types/time';
import { type Actor, isOfDistrict } from './actor';
import { done, type Refusal, type Result, refuse } from './result';

/** What WeChat's check said; `unchecked`: nothing, which is no permission. */
export type Verdict = 'pass' | 'review' | 'risky' | 'unchecked';

export type Report = { by: PersonId; reason: ReportReason; at: Instant };
export type Decision = { by: PersonId; byName: string; state: TextState; words: string; at: Instant };
/** What its author says against the decision: for one moderator's eyes, whatever the check said of these words. */
export type Appeal = { words: string; verdict: Verdict; at: Instant; settled: boolean };

/** The public life of one text by somebody who is not staff, whatever it belongs to. */
export type Moderation = {
  state: TextState;
  verdict: Verdict;
  /** Those that no decision has answered yet. */
  reports: readonly Report[];
  decisions: readonly Decision[];
  appeal: Appeal | null;
};

/** So many people at once are not mistaken: the text is held until somebody has looked. */
export const REPORTS_TO_HOLD = 3;

/** Fails closed: only what passed is shown. */
export const beginModeration = (verdict: Verdict): Moderation => ({
  state: verdict === 'pass' ? 'shown' : 'held',
  verdict,
  reports: [],
  decisions: [],
  appeal: null,
});

/** What the check calls unlawful is not taken at all; what it only doubts waits for a person. */
export const abuseIn = (verdict: Verdict): Refusal<'TEXT_RISKY'> | null =>
  verdict === 'risky' ? refuse('TEXT_RISKY') : null;

/** More words were added to it: where the check does not let them pass, all of it waits for a person. */
export const addWords = (text: Moderation, verdict: Verdict): Moderation =>
  verdict === 'pass' ? text : { ...text, verdict, state: text.state === 'hidden' ? 'hidden' : 'held' };

/** Those who belong to the district and see it; what is not shown does not exist for others. */
export const mayReport = (
  actor: Actor,
  { authorId, within, text }: { authorId: PersonId; within: TerritoryId; text: Moderation },
): boolean => text.state === 'shown' && actor.personId !== authorId && isOfDistrict(actor, within);

type Refused = 'STATE_NOT_ALLOWED';

/** More say nothing new, and a text does not grow with the crowd that dislikes it. */
export const MOST_REPORTS = 20;

/** Once for each person. After a decision reports only queue up: a crowd cannot overrule a moderator. */
export const report = (text: Moderation, made: Report): Result<Moderation, Refused> => {
  if (text.state !== 'shown') return refuse('STATE_NOT_ALLOWED', { state: text.state });
  if (text.reports.some(({ by }) => by === made.by)) return refuse('STATE_NOT_ALLOWED', { reported: true });
  if (text.reports.length >= MOST_REPORTS) return refuse('STATE_NOT_ALLOWED', { reported: true });
  const reports = [...text.reports, made];
  const isHeld = text.decisions.length === 0 && reports.length >= REPORTS_TO_HOLD;
  return done({ ...text, reports, state: isHeld ? 'held' : 'shown' });
};

const waitsForDecision = ({ state, reports, appeal }: Moderation): boolean =>
  state === 'held' || reports.length > 0 || (appeal !== null && !appeal.settled);

/** Who decides on an appeal is somebody else than who decided first. A shown text may be hidden without a report. */
export const decide = (
  text: Moderation,
  by: { personId: PersonId; name: string },
  { show, words }: { show: boolean; words: string },
  now: Instant,
): Result<Moderation, Refused | 'DECIDER_DECIDED_BEFORE'> => {
  const isAppeal = text.appeal !== null && !text.appeal.settled;
  if (!waitsForDecision(text) && (show || text.state !== 'shown')) return refuse('STATE_NOT_ALLOWED');
  if (isAppeal && text.decisions.at(-1)?.by === by.personId) return refuse('DECIDER_DECIDED_BEFORE');
  const state = show ? 'shown' : 'hidden';
  const decision: Decision = { by: by.personId, byName: by.name, state, words, at: now };
  return done({
    ...text,
    state,
    reports: [],
    decisions: [...text.decisions, decision],
    appeal: text.appeal && { ...text.appeal, settled: true },
  });
};

/** Once, against the decision to hide it. */
export const mayAppeal = ({ state, appeal }: Moderation): boolean => state === 'hidden' && appeal === null;

export const appeal = (
  text: Moderation,
  { words, verdict, now }: { words: string; verdict: Verdict; now: Instant },
): Result<Moderation, Refused> =>
  mayAppeal(text)
    ? done({ ...text, appeal: { words, verdict, at: now, settled: false } })
    : refuse('STATE_NOT_ALLOWED', { state: text.state });

/** The queues in which moderators find it. */
export const queuesOf = (text: Moderation): ('held' | 'reported' | 'appealed')[] => [
  ...(text.state === 'held' ? (['held'] as const) : []),
  ...(text.reports.length > 0 ? (['reported'] as const) : []),
  ...(text.appeal !== null && !text.appeal.settled ? (['appealed'] as const) : []),
];
