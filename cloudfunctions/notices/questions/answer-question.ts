import { change } from '#platform/change';
import { asOfficer } from '../acting';
import { mayWork } from '../notice/notice.policy';
import { answer } from './question.decide';
import { changedQuestion } from './question.view';
import { loadQuestion, questionsOf } from './questions.store';

export const answerQuestion = change('notices.answer', {
  store: questionsOf,
  load: loadQuestion,
  policy: (actor, { document }) => mayWork(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    answer(document, { by: asOfficer(actor, document.within), words: input.words, now }),
  answer: changedQuestion,
});
