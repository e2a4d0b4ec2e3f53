import { anyoneSignedIn, query } from '#platform/operation';
import { myQuestionOf } from './question.view';
import { findAskedBy } from './questions.store';

export const listMyQuestions = query('notices.listMyQuestions', {
  load: ({ ports, personId, input }) => findAskedBy(ports, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }) => ({ items: items.map(myQuestionOf), next }),
});
