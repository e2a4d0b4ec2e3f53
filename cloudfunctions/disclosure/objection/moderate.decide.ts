import { decide, queuesOf, report as reportText } from '#kernel/moderation';
import { done, type Result, refuse } from '#kernel/result';
import type { PersonId } from '#types/ids';
import type { ReportReason } from '#types/moderation.labels';
import { type Act, next, when } from './objection.decide';
import { tellAuthor } from './objection.messages';
import type { ObjectionDocument } from './objection.state';

/** It is answered all the same: a report is about the words, not about the question. */
export const report = (
  objection: ObjectionDocument,
  reason: ReportReason,
  act: Act & { by: { personId: PersonId } },
): Result<ObjectionDocument, 'STATE_NOT_ALLOWED'> => {
  const text = reportText(objection.text, { by: act.by.personId, reason, at: act.now });
  if (!text.ok) return text;
  return done(next(objection, ['reported', reason], act, { text: text.data }, () => []));
};

type Screening = { show: boolean; words: string };

/**
 * Decides what the public may read of it; its answer is due all the same. Those who are asked decide here, so only of
 * what the check or somebody else objected to.
 */
export const screen = (
  objection: ObjectionDocument,
  rev: number,
  { show, words }: Screening,
  act: Act & { by: { personId: PersonId } },
) =>
  when(
    objection,
    rev,
    queuesOf(objection.text).length > 0,
    (): Result<ObjectionDocument, 'STATE_NOT_ALLOWED'> => {
      const text = decide(objection.text, act.by, { show, words }, act.now);
      if (!text.ok) return refuse('STATE_NOT_ALLOWED', { seen: objection.text.state });
      return done(
        next(objection, ['screened', words], act, { text: text.data }, (changed) =>
          show ? [] : [tellAuthor(changed, '您的提问不公开，仍会答复', act.now)],
        ),
      );
    },
  );
