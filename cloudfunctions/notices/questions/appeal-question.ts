import { change } from '#platform/change';
import { appeal } from './question.decide';
import { isAuthor } from './question.policy';
import { changedQuestion } from './question.view';
import { loadQuestion, questionsOf } from './questions.store';

export const appealQuestion = change('notices.appeal', {
  store: questionsOf,
  load: loadQuestion,
  policy: (actor, { document }) => isAuthor(actor, document),
  decide: ({ document }, { input, now }) => appeal(document, input.words, now),
  answer: changedQuestion,
});
