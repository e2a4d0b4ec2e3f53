import { messageIdOf } from '#kernel/ids';
import type { OutboxEntry } from '#kernel/outbox';
import type { MessageId, PersonId } from '#types/ids';
import type { MessageState } from '#types/messages.labels';
import type { Instant } from '#types/time';

/** What one person was told, as WeChat got it: written by the clock when it delivers, read in the app. */
export type MessageDocument = {
  _id: MessageId;
  rev: number;
  personId: PersonId;
  template: string;
  fields: Readonly<Record<string, string>>;
  page: string;
  at: Instant;
  state: MessageState;
};

type Outcome = { kind: 'sent' | 'refused' | 'retry' | 'uncertain'; noCredit?: true };

/** @param again whether the whole message is tried once more */
export const stateOf = ({ kind, noCredit }: Outcome, again: boolean): MessageState => {
  if (kind === 'sent' || kind === 'uncertain') return kind;
  if (kind === 'retry' && again) return 'waiting';
  return noCredit ? 'no_credit' : 'here_only';
};

/** @param source the document that carries the message */
export const messageOf = (
  source: string,
  { id, template, fields, page }: OutboxEntry,
  personId: PersonId,
  { state, at }: { state: MessageState; at: Instant },
): MessageDocument => ({
  _id: messageIdOf(personId, source, id),
  rev: 1,
  personId,
  template,
  fields,
  page,
  at,
  state,
});

/** Only what was still to be tried may become something else: what WeChat once answered stays. */
export const movedOn = (known: MessageDocument, state: MessageState): MessageDocument | null =>
  known.state === 'waiting' && state !== 'waiting' ? { ...known, rev: known.rev + 1, state } : null;
