import { change } from '#platform/change';
import { appeal } from './question.decide';
import { isAuthor } from './question.policy';
import { changedQuestion } from './question.view';
import { loadQuestion, questionsOf } from './questions.store';

export const appealQuestion = change('notices.appeal', {
  store: questionsOf,
  load: async ({ ports, input, openid }) => {
    const [loaded, verdict] = await Promise.all([
      loadQuestion({ ports, input }),
      ports.wechat.checkText({ openid, scene: 'comment', words: input.words }),
    ]);
    return loaded && { ...loaded, verdict };
  },
  policy: (actor, { document }) => isAuthor(actor, document),
  decide: ({ document, verdict }, { input, now }) => appeal(document, { words: input.words, verdict, now }),
  answer: changedQuestion,
});
