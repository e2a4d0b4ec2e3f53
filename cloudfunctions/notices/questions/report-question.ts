import { mayReport } from '#kernel/moderation';
import { change } from '#platform/change';
import { report } from './question.decide';
import { loadQuestion, questionsOf } from './questions.store';

export const reportQuestion = change('notices.report', {
  store: questionsOf,
  load: loadQuestion,
  policy: (actor, { document }) => mayReport(actor, document),
  decide: ({ document }, { personId, input, now }) =>
    report(document, { by: personId, reason: input.reason, now }),
  answer: ({ _id, text }) => ({ questionId: _id, reports: text.reports.length }),
});
