import { change } from '#platform/change';
import { report } from './question.decide';
import { mayReport } from './question.policy';
import { loadQuestion, questionsOf } from './questions.store';

export const reportQuestion = change('notices.report', {
  store: questionsOf,
  load: loadQuestion,
  // what is not shown does not exist for others
  policy: (actor, { document }) => document.text.state === 'shown' && mayReport(actor, document),
  decide: ({ document }, { personId, input, now }) =>
    report(document, { by: personId, reason: input.reason, now }),
  answer: ({ _id, text }) => ({ questionId: _id, reports: text.reports.length }),
});
