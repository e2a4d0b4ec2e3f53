import { change } from '#platform/change';
import { asOfficer } from '../acting';
import { moderate } from './question.decide';
import { mayModerate } from './question.policy';
import { changedQuestion } from './question.view';
import { loadQuestion, questionsOf } from './questions.store';

export const moderateQuestion = change('notices.moderate', {
  store: questionsOf,
  load: loadQuestion,
  policy: (actor, { document }) => mayModerate(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    moderate(document, {
      by: asOfficer(actor, document.within),
      show: input.show,
      words: input.words,
      now,
    }),
  answer: changedQuestion,
});
