import type { Actor } from '#kernel/actor';
import { change } from '#platform/change';
import { doerIn, isAuthor, mayAnswer, mayConclude } from '../disclosure.policy';
import { loadObjection, objectionsOf } from '../disclosure.store';
import { answer, conclude, escalate, screen, settle } from './objection.decide';
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
  policy: author,
  decide: ({ document }, { actor, input, now }) =>
    escalate(document, input.rev, input.words, { by: asResident(actor), now }),
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
