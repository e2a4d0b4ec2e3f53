import { appealed, decided, reported } from '#kernel/moderated';
import { mayReport } from '#kernel/moderation';
import { change } from '#platform/change';
import { asOfficer, isAuthor, mayModerate } from '../topics.policy';
import { loadTopic, topicsOf } from '../topics.store';
import { afterModeration } from './after-moderation.decide';

export const reportTopic = change('topics.report', {
  store: topicsOf,
  load: loadTopic,
  policy: (actor, { document }) => mayReport(actor, document),
  decide: ({ document }, { personId, input, now }) =>
    afterModeration(document, reported(document.text, { by: personId, reason: input.reason, now }), now),
  answer: ({ _id, text }) => ({ topicId: _id, reports: text.reports.length }),
});

export const appealTopic = change('topics.appeal', {
  store: topicsOf,
  load: async (ask) => {
    const { ports, openid, input } = ask;
    const [loaded, verdict] = await Promise.all([
      loadTopic(ask),
      ports.wechat.checkText({ openid, scene: 'comment', words: input.words }),
    ]);
    return loaded && { ...loaded, verdict };
  },
  policy: (actor, { document }) => isAuthor(actor, document),
  decide: ({ document, verdict }, { personId, input, now }) =>
    afterModeration(
      document,
      appealed(document.text, { by: personId, words: input.words, verdict, now }),
      now,
    ),
  answer: ({ _id, text }) => ({ topicId: _id, state: text.state }),
});

export const moderateTopic = change('topics.moderate', {
  store: topicsOf,
  load: loadTopic,
  policy: (actor, { document }) => mayModerate(actor, document),
  decide: ({ document }, { actor, input, now }) => {
    const { show, words } = input;
    const act = { by: asOfficer(actor, document), show, words, now };
    return afterModeration(document, decided(document.text, '议题', act), now);
  },
  answer: ({ _id, text }) => ({ topicId: _id, state: text.state }),
});
