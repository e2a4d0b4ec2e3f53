import { appealed, decided, reported } from '#kernel/moderated';
import { mayReport } from '#kernel/moderation';
import { change } from '#platform/change';
import { asOfficer, isAuthor, mayWork } from '../posts.policy';
import { applied, changedText, loadText, onEither } from './texts';

export const reportText = onEither('posts.report', (texts) =>
  change('posts.report', {
    store: texts.store,
    load: loadText(texts),
    policy: (actor, { document }) => mayReport(actor, document),
    decide: ({ document }, { personId, input, now }) =>
      applied(texts, document, reported(document.text, { by: personId, reason: input.reason, now }), { now }),
    answer: ({ text }, { input }) => ({ textId: input.textId, reports: text.reports.length }),
  }),
);

export const appealText = onEither('posts.appeal', (texts) =>
  change('posts.appeal', {
    store: texts.store,
    load: async ({ ports, input, openid }) => {
      const [loaded, verdict] = await Promise.all([
        loadText(texts)({ ports, input }),
        ports.wechat.checkText({ openid, scene: 'comment', words: input.words }),
      ]);
      return loaded && { ...loaded, verdict };
    },
    policy: (actor, { document }) => isAuthor(actor, document),
    decide: ({ document, verdict }, { personId, input, now }) => {
      const said = { by: personId, words: input.words, verdict, now };
      return applied(texts, document, appealed(document.text, said), { now });
    },
    answer: changedText,
  }),
);

export const moderateText = onEither('posts.moderate', (texts) =>
  change('posts.moderate', {
    store: texts.store,
    load: loadText(texts),
    policy: (actor, { document }) => mayWork(actor, document),
    decide: ({ document }, { actor, input, now }) => {
      const { show, words, muteDays } = input;
      const act = { by: asOfficer(actor, document), show, words, now };
      return applied(texts, document, decided(document.text, texts.what, act), { muteDays, now });
    },
    answer: changedText,
  }),
);
