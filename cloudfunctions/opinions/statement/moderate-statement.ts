import { appealed, decided, type Moderated, queuedView, reported } from '#kernel/moderated';
import { mayReport } from '#kernel/moderation';
import { done, type Result } from '#kernel/result';
import { change } from '#platform/change';
import { query } from '#platform/operation';
import type { StatementId } from '#types/ids';
import type { Instant } from '#types/time';
import { asOfficer, mayModerate, maySteer } from '../opinions.policy';
import { type Documents, findToModerate, statementsOf } from '../opinions.store';
import { after } from './statement.decide';
import { queueKey, type Statement } from './statement.state';

const load = async ({ ports, input }: { ports: Documents; input: { statementId: StatementId } }) => {
  const document = await statementsOf(ports).load(input.statementId);
  return document && { document };
};

const applied = <Code extends string>(
  statement: Statement,
  act: Result<Moderated, Code>,
  now: Instant,
): Result<Statement, Code> => (act.ok ? done(after(statement, act.data, now)) : act);

const changed = ({ _id, text }: Statement) => ({ statementId: _id, state: text.state });

export const reportStatement = change('opinions.report', {
  store: statementsOf,
  load,
  policy: (actor, { document }) => mayReport(actor, { ...document, authorId: document.person }),
  decide: ({ document }, { personId, input, now }) =>
    applied(document, reported(document.text, { by: personId, reason: input.reason, now }), now),
  answer: ({ _id, text }) => ({ statementId: _id, reports: text.reports.length }),
});

export const appealStatement = change('opinions.appeal', {
  store: statementsOf,
  load: async ({ ports, input, openid }) => {
    const [loaded, verdict] = await Promise.all([
      load({ ports, input }),
      ports.wechat.checkText({ openid, scene: 'comment', words: input.words }),
    ]);
    return loaded && { ...loaded, verdict };
  },
  policy: (actor, { document }) => document.person === actor.personId,
  decide: ({ document, verdict }, { personId, input, now }) =>
    applied(document, appealed(document.text, { by: personId, words: input.words, verdict, now }), now),
  answer: changed,
});

export const moderateStatement = change('opinions.moderate', {
  store: statementsOf,
  load,
  policy: (actor, { document }) => mayModerate(actor, document),
  decide: ({ document }, { actor, input, now }) => {
    const act = { by: asOfficer(actor, document), show: input.show, words: input.words, now };
    return applied(document, decided(document.text, '说法', act), now);
  },
  answer: changed,
});

export const listToModerate = query('opinions.listToModerate', {
  load: ({ ports, input }) => findToModerate(ports, queueKey(input.queue, input.within), input),
  policy: (actor, _page, { within }) => maySteer(actor, { within }),
  answer: ({ items, next }) => ({
    items: items.map(({ _id, opinion, words, under, author, at, text }) => ({
      id: _id,
      opinionId: opinion,
      words,
      under,
      author,
      at,
      ...queuedView(text),
    })),
    next,
  }),
});
