import { anyoneSignedIn, query } from '#platform/operation';
import { questionOf } from './question.view';
import { findUnder } from './questions.store';

export const listQuestions = query('notices.listQuestions', {
  load: ({ ports, personId, input }) => findUnder(ports, input.noticeId, personId, input),
  policy: anyoneSignedIn,
  answer: ({ items, next }, { personId }) => ({
    items: items.map((question) => questionOf(question, personId)),
    next,
  }),
});
