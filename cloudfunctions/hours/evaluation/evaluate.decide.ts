import { done, type Result, refuse } from '#kernel/result';
import { QUALITY_LABELS, type Quality } from '#types/hours.labels';
import type { Instant } from '#types/time';
import { objection } from '../correction/gates.policy';
import { advance, entry } from '../record/advance.state';
import { tellOwner } from '../record/record.messages';
import { type HoursRecord, type Named, stateOf } from '../record/record.state';

type Moment = { by: Named; now: Instant; words: string };

/** What its owner says of the activity and of who organised it. Once. */
export const evaluate = (
  record: HoursRecord,
  { by, now, words, stars }: Moment & { stars: number },
): Result<HoursRecord, 'STATE_NOT_ALLOWED' | 'ALREADY_EVALUATED'> => {
  if (record.minutes === 0) return refuse('STATE_NOT_ALLOWED', { state: stateOf(record) });
  if (record.evaluation) return refuse('ALREADY_EVALUATED');
  return done(
    advance(record, now, {
      set: { evaluation: { at: now, stars, words } },
      told: entry('evaluated', by, now, `${stars}星`),
    }),
  );
};

/** What those who led say of the service (民政部令第67号 Art. 10). Once, and who was not there served nobody. */
export const appraise = (
  record: HoursRecord,
  { by, now, words, quality, rev }: Moment & { quality: Quality; rev: number },
): Result<HoursRecord, 'OWN_HOURS' | 'STATE_NOT_ALLOWED' | 'REVISION_STALE' | 'ALREADY_EVALUATED'> => {
  const refusal = objection('appraise', record, { by, rev });
  if (refusal) return refusal;
  if (record.minutes === 0) return refuse('STATE_NOT_ALLOWED', { state: stateOf(record) });
  if (record.appraisal) return refuse('ALREADY_EVALUATED');
  return done(
    advance(record, now, {
      set: { appraisal: { at: now, by: by.personId, quality, words } },
      told: entry('appraised', by, now, QUALITY_LABELS[quality]),
      messages: [tellOwner(record, '组织方评价了您的服务')],
    }),
  );
};
