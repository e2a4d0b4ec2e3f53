import { change } from '#platform/change';
import { loadRecord, recordsOf } from '../hours.store';
import { isDesk, isOwner, mayTend } from '../record/hours.policy';
import type { HoursRecord } from '../record/record.state';
import { changedAnswer } from '../view/record.view';
import { ask, decide, decline, propose } from './correct.decide';

const tends = (actor: Parameters<typeof mayTend>[0], { document }: { document: HoursRecord }): boolean =>
  mayTend(actor, document);

export const askForCorrection = change('hours.ask', {
  store: recordsOf,
  load: loadRecord,
  policy: (actor, { document }) => isOwner(actor, document),
  decide: ({ document }, { actor, input, now }) => ask(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});

export const declineCorrection = change('hours.decline', {
  store: recordsOf,
  load: loadRecord,
  policy: tends,
  decide: ({ document }, { actor, input, now }) => decline(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});

export const proposeCorrection = change('hours.propose', {
  store: recordsOf,
  load: loadRecord,
  policy: tends,
  decide: ({ document }, { actor, input, now }) => propose(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});

export const decideCorrection = change('hours.decide', {
  store: recordsOf,
  load: loadRecord,
  policy: (actor, { document }) => isDesk(actor, document),
  decide: ({ document }, { actor, input, now }) => decide(document, { ...input, by: actor, now }),
  answer: changedAnswer,
});
