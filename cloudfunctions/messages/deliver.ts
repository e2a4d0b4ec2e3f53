import { type Delivery, type OutboxEntry, recordDelivery } from '#kernel/outbox';
import { holding, type Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { SendOutcome } from '#platform/wechat';
import type { PersonId } from '#types/ids';
import type { Instant } from '#types/time';
import { type Ledger, loadPeople, type Office, peopleHolding } from '../community/community.public';
import type { Told } from './keep-messages';
import { stateOf } from './message.state';

export type Recipients = (entry: OutboxEntry) => readonly Person[];

/** Everybody whom these messages go to, in two trips however many there are. */
export const findRecipients = async (
  ports: Ports,
  entries: readonly OutboxEntry[],
  now: Instant,
): Promise<Recipients> => {
  const offices: Office[] = entries.flatMap(({ to }) => ('role' in to ? [to] : []));
  const ids: PersonId[] = entries.flatMap(({ to }) => ('person' in to ? [to.person] : []));
  const [holders, people] = await Promise.all([peopleHolding(ports, offices, now), loadPeople(ports, ids)]);
  const byId = new Map(people.map((person) => [person._id, person]));
  return ({ to }) => {
    if ('role' in to) return holders.get(holding(to)) ?? [];
    const person = byId.get(to.person);
    // who closed their account is told nothing more
    return person && person.openid !== '' ? [person] : [];
  };
};

const firstError = (
  outcomes: readonly SendOutcome[],
  kind: 'uncertain' | 'retry' | 'refused',
): string | null => {
  const failed = outcomes.find((outcome) => outcome.kind === kind);
  return failed && failed.kind !== 'sent' ? failed.error : null;
};

/**
 * What came of a message to several people. Once one of them was reached, or may have been, it is over:
 * trying again for the others would reach that one twice.
 */
export const deliveryOf = (outcomes: readonly SendOutcome[]): Delivery => {
  const reached = outcomes.filter(({ kind }) => kind === 'sent').length;
  if (reached > 0) return { kind: 'sent', reached };
  const uncertain = firstError(outcomes, 'uncertain');
  if (uncertain !== null) return { kind: 'uncertain', error: uncertain };
  const retry = firstError(outcomes, 'retry');
  if (retry !== null) return { kind: 'retry', error: retry };
  return { kind: 'refused', error: firstError(outcomes, 'refused') ?? 'nobody to tell' };
};

type Sending = { ports: Pick<Ports, 'wechat'>; ledger: Ledger; now: Instant };

/** One credit for one message; WeChat is not asked where the ledger says that none is left. */
const sendTo = async (
  { ports, ledger }: Sending,
  { template, page, fields }: OutboxEntry,
  person: Person,
): Promise<SendOutcome> => {
  if (!ledger.take(person, template)) return { kind: 'refused', error: 'no credit', noCredit: true };
  const outcome = await ports.wechat.send({ openid: person.openid, template, page, fields });
  ledger.settle(person, template, outcome);
  return outcome;
};

export type Delivered = { delivery: Delivery; told: readonly Told[] };

/** @param source the document that carries the message */
export const deliver = async (
  sending: Sending,
  source: string,
  entry: OutboxEntry,
  people: readonly Person[],
): Promise<Delivered> => {
  const outcomes = await Promise.all(people.map((person) => sendTo(sending, entry, person)));
  const delivery = deliveryOf(outcomes);
  const again = recordDelivery(entry, delivery, sending.now).state === 'waiting';
  const told = people.map((person, place) => ({
    source,
    entry,
    person,
    // as many outcomes as people
    state: stateOf(outcomes[place] ?? { kind: 'uncertain' }, again),
  }));
  return { delivery, told };
};
