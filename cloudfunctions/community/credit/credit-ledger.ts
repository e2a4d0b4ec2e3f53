import type { Person } from '#kernel/person';
import type { Ports } from '#platform/ports';
import type { SendOutcome } from '#platform/wechat';
import type { PersonId } from '#types/ids';
import { people } from '../people.store';
import { creditOf, spend, type Use } from './credit.decide';

/** Credit and unread count of everybody whom one batch of messages goes to: counted in memory, written once a person. */
export type Ledger = {
  /** Sets one credit aside; `false`: none is left, there is nothing to try. */
  take(person: Person, template: string): boolean;
  settle(person: Person, template: string, outcome: SendOutcome): void;
  /** A message more stands in this person's list. */
  tell(person: Person): void;
  /** One write for each person whose count changed, side by side. */
  write(ports: Pick<Ports, 'collection'>): Promise<void>;
};

type Account = Use & { taken: number };
type Own = { person: Person; told: number; accounts: Map<string, Account> };

const ROUNDS = 6;

/** `null`: nothing worth a write. */
const settled = (person: Person, { told, accounts }: Own): Person | null => {
  const spent = spend(person, [...accounts.values()]);
  if (told === 0) return spent;
  const { unread, readUntil } = person.inbox;
  return { ...(spent ?? person), inbox: { unread: unread + told, readUntil } };
};

/** Onto the person as they are by then; who closed their account meanwhile has neither credit nor messages. */
const keep = async (ports: Pick<Ports, 'collection'>, own: Own): Promise<void> => {
  const store = people(ports);
  let current: Person | null = own.person;
  for (let round = 0; round < ROUNDS && current?.closedAt === null; round += 1) {
    const next = settled(current, own);
    if (!next || (await store.replace(current, { ...next, rev: current.rev + 1 }))) return;
    current = await store.load(current._id);
  }
  if (current?.closedAt === null) throw new Error('credit and unread count could not be recorded');
};

export const openLedger = (): Ledger => {
  const owners = new Map<PersonId, Own>();
  const ownOf = (person: Person): Own => {
    const own = owners.get(person._id) ?? { person, told: 0, accounts: new Map<string, Account>() };
    owners.set(person._id, own);
    return own;
  };
  const accountOf = (person: Person, template: string): Account => {
    const { accounts } = ownOf(person);
    const account = accounts.get(template) ?? { template, taken: 0, sent: 0, emptied: false };
    accounts.set(template, account);
    return account;
  };
  return {
    take: (person, template) => {
      const account = accountOf(person, template);
      const { left } = creditOf(person, template);
      if (account.emptied || (left !== null && account.taken >= left)) return false;
      account.taken += 1;
      return true;
    },
    settle: (person, template, outcome) => {
      const account = accountOf(person, template);
      // what may have arrived has used its credit
      if (outcome.kind === 'sent' || outcome.kind === 'uncertain') account.sent += 1;
      else account.taken -= 1;
      if (outcome.kind === 'refused' && outcome.noCredit) account.emptied = true;
    },
    tell: (person) => {
      ownOf(person).told += 1;
    },
    write: async (ports) => {
      await Promise.all([...owners.values()].map((own) => keep(ports, own)));
    },
  };
};
