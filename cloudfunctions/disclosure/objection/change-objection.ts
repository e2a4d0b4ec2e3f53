import type { Actor } from '#kernel/actor';
import { mayReport } from '#kernel/moderation';
import { change } from '#platform/change';
import { doerIn, isAuthor, mayAnswer, mayConclude } from '../disclosure.policy';
import { loadObjection, objectionsOf } from '../disclosure.store';
import { report, screen } from './moderate.decide';
import { answer, conclude, escalate, settle } from './objection.decide';
import type { ObjectionDocument } from './objection.state';
import { changedAnswer } from './raise-objection';

type Loaded = { document: ObjectionDocument };

const objection = { store: objectionsOf, load: loadObjection, answer: changedAnswer };
const author = (actor: Actor, { document }: Loaded): boolean => isAuthor(actor, document);
const staff = (actor: Actor, { document }: Loaded): boolean => mayAnswer(actor, document);

/** A resident stands in the record without a name, whatever office they hold beside it. */
const asResident = ({ personId }: Actor) => ({ personId, name: '', role: 'resident' as const });

export const answerObjection = change('disclosure.answer', {
  ...objection,
  policy: staff,
  decide: ({ document }, { actor, input, now }) =>
    answer(document, input.rev, input.words, { by: doerIn(actor, document.community), now }),
});

export const escalateObjection = change('disclosure.escalate', {
  ...objection,
  // these words are read beside the question
  load: async ({ ports, input, openid }) => {
    const [loaded, verdict] = await Promise.all([
      loadObjection({ ports, input }),
      ports.wechat.checkText({ openid, scene: 'comment', words: input.words }),
    ]);
    return loaded && { ...loaded, verdict };
  },
  policy: author,
  decide: ({ document, verdict }, { actor, input, now }) =>
    escalate(document, input.rev, { words: input.words, verdict }, { by: asResident(actor), now }),
});

export const settleObjection = change('disclosure.settle', {
  ...objection,
  policy: author,
  decide: ({ document }, { actor, input, now }) =>
    settle(document, input.rev, { by: asResident(actor), now }),
});

export const concludeObjection = change('disclosure.conclude', {
  ...objection,
  policy: (actor, { document }) => mayConclude(actor, document),
  decide: ({ document }, { actor, input, now }) =>
    conclude(document, input.rev, input, { by: doerIn(actor, document.community), now }),
});

export const screenObjection = change('disclosure.screen', {
  ...objection,
  policy: staff,
  decide: ({ document }, { actor, input, now }) =>
    screen(document, input.rev, input, { by: doerIn(actor, document.community), now }),
});

export const reportObjection = change('disclosure.report', {
  ...objection,
  policy: (actor, { document }) => mayReport(actor, { ...document, within: document.community }),
  decide: ({ document }, { actor, input, now }) =>
    report(document, input.reason, { by: asResident(actor), now }),
  answer: ({ _id, text }) => ({ objectionId: _id, reports: text.reports.length }),
});
