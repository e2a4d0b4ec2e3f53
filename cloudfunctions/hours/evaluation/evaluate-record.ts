import { change } from '#platform/change';
import { loadRecord, recordsOf } from '../hours.store';
import { isOwner, mayTend } from '../record/hours.policy';
import { changedAnswer } from '../view/record.view';
import { appraise, evaluate } from './evaluate.decide';

export const evaluateActivity = change('hours.evaluate', {
  store: recordsOf,
  load: loadRecord,
  policy: (actor, { document }) => isOwner(actor, document),
  decide: ({ document }, { actor, input, now }) => evaluate(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});

export const appraiseService = change('hours.appraise', {
  store: recordsOf,
  load: loadRecord,
  policy: (actor, { document }) => mayTend(actor, document),
  decide: ({ document }, { actor, input, now }) => appraise(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});
